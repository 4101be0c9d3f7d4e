import type { Flow, Holding } from '../../model/flow.ts';
import type { Matter } from '../../model/matter.ts';
import type { Ref } from '../../model/ref.ts';
import type { AuthorityFact } from '../hops.ts';
import { lentPeriods } from './lentPeriods.ts';
import type { RecordIndex } from './RecordIndex.ts';

/**
 * What puts a flow or holding in force (trace-semantics.md §3): its own periods, else those of what governs it, else those of its matters
 * that have any. Where the record gives none, one authority without periods stays, so that the answer is PERIOD_UNSTATED.
 */
export function buildAuthorities(node: Flow | Holding, index: RecordIndex): readonly AuthorityFact[] {
  if (node.periods.length > 0) return [{ origin: 'OWN', by: node.id, periods: node.periods.map(({ value }) => value) }];
  const governing = node.governedBy.flatMap((id): readonly AuthorityFact[] => {
    const governor = index.get(id);
    if (governor?.kind !== 'LINKAGE' && governor?.kind !== 'ENTRUSTMENT') return [];
    const periods = lentPeriods(governor);
    return periods === undefined ? [] : [{ origin: governor.kind, by: id, periods }];
  });
  if (governing.length > 0) return governing;
  const dated = periodsOfMatters(node.matters, index);
  return dated.length > 0 ? dated : index.mattersOf(node.matters).map(asAuthority);
}

/** The matters that have periods, as authorities of what stands on them. */
export function periodsOfMatters(matters: readonly Ref<'MATTER'>[], index: RecordIndex): readonly AuthorityFact[] {
  return index
    .mattersOf(matters)
    .map(asAuthority)
    .filter(({ periods }) => periods.length > 0);
}

function asAuthority({ id, periods }: Matter): AuthorityFact {
  return { origin: 'MATTER', by: id, periods: periods.map(({ value }) => value) };
}

/** Whether some period of these is printed as planned. */
export function isPlanned(authorities: readonly AuthorityFact[]): boolean {
  return authorities.some(({ periods }) => periods.some(({ planned }) => planned));
}
