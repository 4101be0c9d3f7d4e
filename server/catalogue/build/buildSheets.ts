import type { Matter, MatterSubject } from '../../model/matter.ts';
import type { Stated, LineRange } from '../../model/evidence.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { listOf } from '../located.ts';
import type { Place } from '../places/Place.ts';
import { resolvePlaces } from '../places/resolvePlaces.ts';
import { resolveReference } from '../references/resolveReference.ts';
import { buildCounts } from './buildCounts.ts';
import { buildPeriods } from './buildPeriods.ts';
import { nodeBase } from './nodeBase.ts';
import { ownEntries, type OwnEntry } from './ownEntries.ts';
import { qualify, stated } from './stated.ts';
import { sheetsNaming } from './sheetsNaming.ts';
import { plainRefs, statedRefs } from './statedRefs.ts';

/** The matters (sheets) of a paper; what a sheet states without a place stands on that sheet. */
export function buildSheets(context: DocumentContext): readonly Matter[] {
  return ownEntries(context, 'sheets').map((entry) => buildSheet(context, entry));
}

function buildSheet(context: DocumentContext, { key, id, raw, path }: OwnEntry<'sheets'>): Matter {
  const { base, places } = nodeBase(context, 'MATTER', id, raw, path, [{ sheet: key }]);
  const text = (field: 'legalBasis' | 'outcome' | 'purpose' | 'reason' | 'content'): Stated<string> | undefined =>
    stated(context, raw[field], [...path, field], places);
  return {
    ...base,
    document: context.draft.owner,
    matterKind: raw.matterKind,
    sheet: Number(key.slice(1)),
    number: raw.number,
    reference: raw.reference,
    date: raw.date,
    legalStep: stated(context, raw.step, [...path, 'step'], places),
    legalBasis: text('legalBasis'),
    outcome: text('outcome'),
    purpose: text('purpose'),
    reason: text('reason'),
    content: text('content'),
    departments: statedRefs(context, raw.departments, ['DEPARTMENT'], [...path, 'departments'], places),
    business: statedRefs(context, raw.business, ['BUSINESS'], [...path, 'business'], places),
    dataSubjects: buildSubjects(context, raw.subjects, [...path, 'subjects'], places),
    itemSets: statedRefs(context, raw.sets, ['ITEM_SET'], [...path, 'sets'], places),
    periods: buildPeriods(context, raw.period, [...path, 'period'], { about: id, places }),
    decisions: withNaming(
      context,
      key,
      'decisions',
      plainRefs(context, raw.decisions, ['DECISION'], [...path, 'decisions']),
    ),
    attachments: withNaming(
      context,
      key,
      'attachments',
      plainRefs(context, raw.attachments, ['ATTACHMENT'], [...path, 'attachments']),
    ),
    lines: linesOf(raw.lines)[0],
    attachedLines: linesOf(raw.lines).slice(1),
  };
}

type SubjectEntry =
  NonNullable<OwnEntry<'sheets'>['raw']['subjects']> extends infer S ? Exclude<S, readonly unknown[]> : never;

function buildSubjects(
  context: DocumentContext,
  written: SubjectEntry | readonly SubjectEntry[] | undefined,
  path: readonly (string | number)[],
  places: readonly Place[],
): readonly Stated<MatterSubject>[] {
  return listOf<SubjectEntry>(written, path).flatMap(({ raw, path: at }) => {
    const long = typeof raw === 'object' ? raw : { is: raw };
    const subject = resolveReference(context, long.is, ['DATA_SUBJECT'], typeof raw === 'object' ? [...at, 'is'] : at);
    const inner = resolvePlaces(context, long.at, places, at);
    const counts = buildCounts(context, long.counts, [...at, 'counts'], inner);
    return subject === undefined ? [] : [{ value: { subject, counts }, ...qualify(context, long, at, places) }];
  });
}

/** What a sheet lists, and what names the sheet by its own place or `sheets`. */
function withNaming<S extends 'attachments' | 'decisions'>(
  context: DocumentContext,
  sheet: string,
  section: S,
  listed: readonly OwnEntry<S>['id'][],
): readonly OwnEntry<S>['id'][] {
  const naming = ownEntries(context, section).filter(({ raw, path }) =>
    sheetsNaming(context, raw, path).includes(sheet),
  );
  return [...new Set([...listed, ...naming.map(({ id }) => id)])];
}

function linesOf(lines: string | readonly string[] | undefined): readonly LineRange[] {
  return [lines ?? []].flat().flatMap((text) => {
    const match = /^L(\d+)-(\d+)$/u.exec(text);
    return match === null ? [] : [{ from: Number(match[1]), to: Number(match[2]) }];
  });
}
