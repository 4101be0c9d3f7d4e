import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { Stated } from '../../model/evidence.ts';
import type { Correspondence, EndpointRef, Flow } from '../../model/flow.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { listOf } from '../located.ts';
import type { Place } from '../places/Place.ts';
import { plainValue, type Written } from '../places/plainValue.ts';
import { toEvidence } from '../places/toEvidence.ts';
import { resolveItem } from '../references/resolveItem.ts';
import { checkCorrespondenceEndIsItem } from '../rules/CorrespondenceEndsAreItemsRule.ts';
import { buildEdges } from './buildEdges.ts';
import { buildPeriods } from './buildPeriods.ts';
import { chooseGovernors } from './chooseGovernors.ts';
import { ENDPOINT_KINDS } from './endpointKinds.ts';
import { nodeBase } from './nodeBase.ts';
import { ownEntries, type OwnEntry } from './ownEntries.ts';
import { stated } from './stated.ts';
import { statedRef, statedRefs } from './statedRefs.ts';
import { mattersOf } from './mattersOf.ts';

/** The flows of a file; one whose end does not resolve is told of (FlowEndsExistRule) and left out. */
export function buildFlows(context: DocumentContext): readonly Flow[] {
  return ownEntries(context, 'flows').flatMap((entry) => buildFlow(context, entry) ?? []);
}

function buildFlow(context: DocumentContext, { id, raw, path }: OwnEntry<'flows'>): Flow | undefined {
  const name = raw.name ?? `${endName(context, raw.from)} → ${endName(context, raw.to)}`;
  const { base, places } = nodeBase(context, 'FLOW', id, { ...raw, name }, path);
  const end = (written: Written<string>, field: string): Stated<EndpointRef> | undefined =>
    statedRef(context, written, ENDPOINT_KINDS, [...path, field], places, 'FlowEndsExistRule');
  const from = end(raw.from, 'from');
  const to = end(raw.to, 'to');
  const rest = {
    directionBasis: raw.direction === undefined ? 'STATED' : 'INFERRED',
    directionWhy: raw.direction?.inferred,
    carries: buildEdges(context, raw.carries, [...path, 'carries'], places),
    excludes: buildEdges(context, raw.excludes, [...path, 'excludes'], places),
    correspondences: buildCorrespondences(context, raw.corresponds, [...path, 'corresponds'], places),
    networks: statedRefs(context, raw.over, ['NETWORK'], [...path, 'over'], places),
    transfer: stated(context, raw.transfer, [...path, 'transfer'], places),
    nature: stated(context, raw.nature, [...path, 'nature'], places),
    occasion: raw.occasion,
    periods: buildPeriods(context, raw.period, [...path, 'period'], { about: id, places }),
    governedBy: chooseGovernors(context, { ...raw, name }, path, places),
    matters: mattersOf(context, places),
  } as const;
  return from === undefined || to === undefined ? undefined : { ...base, from, to, ...rest };
}

/** The name of an end, for a flow that has none of its own. */
function endName({ draft, index }: DocumentContext, written: Written<string>): string {
  const text = plainValue(written);
  const ids = ENDPOINT_KINDS.flatMap((kind) => draft.keys.get(kind)?.get(text) ?? []);
  return index.get(ids[0] ?? text)?.name ?? text;
}

function buildCorrespondences(
  context: DocumentContext,
  written: Readonly<Record<string, string | readonly string[]>> | undefined,
  path: ManifestPath,
  places: readonly Place[],
): readonly Correspondence[] {
  return Object.entries(written ?? {}).flatMap(([fromText, toTexts]) => {
    const at = [...path, fromText];
    const from = resolveItem(context, fromText, at);
    if (from !== undefined) checkCorrespondenceEndIsItem(context, from, fromText, at);
    const to = listOf<string>(toTexts, at).flatMap(({ raw, path: toPath }) => {
      const node = resolveItem(context, raw, toPath);
      if (node !== undefined) checkCorrespondenceEndIsItem(context, node, raw, toPath);
      return node ?? [];
    });
    return from === undefined || to.length === 0 ? [] : [{ from, to, evidence: toEvidence(context, places) }];
  });
}
