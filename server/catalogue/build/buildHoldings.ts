import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { Holding, Retention } from '../../model/flow.ts';
import { parseRef, type Ref } from '../../model/ref.ts';
import type { Manifest } from '../../manifest/schema/manifest.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { toKebab } from '../ids/toKebab.ts';
import { toSlugSegment } from '../ids/toSlugSegment.ts';
import { tryFormatRef } from '../ids/tryFormatRef.ts';
import { uniqueSegment } from '../ids/uniqueSegment.ts';
import { listOf } from '../located.ts';
import { plainValue } from '../places/plainValue.ts';
import { resolveReference } from '../references/resolveReference.ts';
import { buildEdges } from './buildEdges.ts';
import { buildPeriods } from './buildPeriods.ts';
import { chooseGovernors } from './chooseGovernors.ts';
import { ENDPOINT_KINDS } from './endpointKinds.ts';
import type { Here } from './Here.ts';
import { mattersOf } from './mattersOf.ts';
import { nodeBase } from './nodeBase.ts';
import { ownEntries, type OwnEntry } from './ownEntries.ts';
import { stated } from './stated.ts';
import { statedRef } from './statedRefs.ts';

type RetentionEntry = Extract<NonNullable<NonNullable<Manifest['holdings']>[string]['retention']>, { action: unknown }>;

/** The holdings of a file, each followed by the rules on keeping and erasing it. */
export function buildHoldings(context: DocumentContext): readonly (Holding | Retention)[] {
  return ownEntries(context, 'holdings').flatMap((entry) => buildHolding(context, entry));
}

function buildHolding(
  context: DocumentContext,
  { id, raw, path }: OwnEntry<'holdings'>,
): readonly (Holding | Retention)[] {
  const name = raw.name ?? `${holderName(context, plainValue(raw.holder))}の保有`;
  const { base, places } = nodeBase(context, 'HOLDING', id, { ...raw, name }, path);
  const holder = statedRef(context, raw.holder, ENDPOINT_KINDS, [...path, 'holder'], places);
  const rest = {
    items: buildEdges(context, raw.keeps, [...path, 'keeps'], places),
    excludes: buildEdges(context, raw.excludes, [...path, 'excludes'], places),
    medium: raw.medium,
    temporary: stated(context, raw.temporary, [...path, 'temporary'], places),
    periods: buildPeriods(context, raw.period, [...path, 'period'], { about: id, places }),
    governedBy: chooseGovernors(context, { ...raw, name }, path, places),
    matters: mattersOf(context, places),
  };
  const retentions = buildRetentions(context, id, name, raw.retention, [...path, 'retention'], { about: id, places });
  return holder === undefined ? [] : [{ ...base, holder, ...rest }, ...retentions];
}

function holderName({ draft, index }: DocumentContext, text: string): string {
  const ids = ENDPOINT_KINDS.flatMap((kind) => draft.keys.get(kind)?.get(text) ?? []);
  return index.get(ids[0] ?? text)?.name ?? text;
}

const ACTORS = ['ORGANISATION', 'DEPARTMENT', 'SYSTEM', 'MUNICIPALITY'] as const;
const ACTION_NAMES = { ERASE: '消去', RETURN: '返却', NOTHING_KEPT: '保存しない' } as const;

function buildRetentions(
  context: DocumentContext,
  holding: Ref<'HOLDING'>,
  holdingName: string,
  written: RetentionEntry | readonly RetentionEntry[] | undefined,
  path: ManifestPath,
  { places }: Here,
): readonly Retention[] {
  const taken = new Map<string, number>();
  const { scope = '', slug = '' } = parseRef(holding) ?? {};
  return listOf<RetentionEntry>(written, path).flatMap(({ raw, path: at }) => {
    const segment = uniqueSegment(taken, toSlugSegment(raw.key ?? toKebab(raw.action)));
    const id = tryFormatRef('RETENTION', scope, `${slug}/${segment}`);
    if (id === undefined) return [];
    const name = [holdingName, raw.trigger, ACTION_NAMES[raw.action]].filter((part) => part !== undefined).join(' ');
    const { base } = nodeBase(context, 'RETENTION', id, { ...raw, name }, at, places);
    const retention: Retention = {
      ...base,
      holding,
      trigger: raw.trigger,
      delay: raw.delay,
      action: raw.action,
      automatic: raw.automatic,
      proofAsked: raw.proofAsked ?? [],
      proofSeen: raw.proofSeen ?? [],
      who: raw.who === undefined ? undefined : resolveReference(context, raw.who, ACTORS, [...at, 'who']),
    };
    return [retention];
  });
}
