import type { Ref } from '../../model/ref.ts';
import type { KeepingHolding } from '../sources/HopSource.ts';
import { UNSTATED_KINDS, type UnstatedCount, type UnstatedKind } from '../TraceAnswer.ts';
import { compareTexts } from '../walk/orders.ts';
import type { Findings, FoundStop } from './Findings.ts';

/**
 * Facts that no paper states, by kind (trace-semantics.md §4): of a stop its erasure and retention (no holding here has a rule), the
 * number of people, the place; of a step its network; and, said once, what the papers plan and whose outcome is not in the record.
 */
export function countUnstated(
  { stops, steps }: Findings,
  holdingsOf: (stop: FoundStop) => readonly KeepingHolding[],
): readonly UnstatedCount[] {
  const at: Record<UnstatedKind, Set<Ref>> = {
    OUTCOME: new Set(),
    ERASURE: new Set(),
    RETENTION: new Set(),
    PEOPLE: new Set(),
    PLACE: new Set(),
    NETWORK: new Set(),
  };
  for (const { flow, items } of steps) {
    if (flow.hop.planned) at.OUTCOME.add(flow.hop.id);
    const isTaken = [...items.values()].some(({ carriage }) => carriage !== 'EXCLUDED');
    if (isTaken && !flow.hop.networkStated) at.NETWORK.add(flow.hop.id);
  }
  for (const stop of stops) {
    const { id, kind, peopleStated, placeStated } = stop.endpoint;
    const holdings = holdingsOf(stop).map(({ hop }) => hop);
    for (const holding of holdings) if (holding.planned) at.OUTCOME.add(holding.id);
    if (peopleStated === false) at.PEOPLE.add(id);
    if (placeStated === false) at.PLACE.add(id);
    if (kind === 'DATA_SUBJECT') continue;
    if (!holdings.some(({ erasureStated }) => erasureStated)) at.ERASURE.add(id);
    if (!holdings.some(({ retentionStated }) => retentionStated)) at.RETENTION.add(id);
  }
  return UNSTATED_KINDS.flatMap((kind) => toCount(kind, at[kind]));
}

function toCount(kind: UnstatedKind, at: ReadonlySet<Ref>): readonly UnstatedCount[] {
  return at.size === 0 ? [] : [{ kind, count: at.size, at: [...at].sort(compareTexts) }];
}
