import type { HoldingHop } from '../../graph/hops.ts';
import type { Ref } from '../../model/ref.ts';
import { UNSTATED_KINDS, type UnstatedCount, type UnstatedKind } from '../TraceAnswer.ts';
import { compareTexts } from '../walk/orders.ts';
import { NOTHING_HELD, type Held } from './buildStops.ts';
import type { Findings } from './Findings.ts';

/**
 * Facts that no paper states, by kind (trace-semantics.md §4): of a stop its erasure and retention (of some holding, or there is none),
 * the number of people, the place; of a step its network; and, said once, what the papers plan and whose outcome is not in the record.
 */
export function countUnstated({ stops, steps }: Findings, held: readonly Held[]): readonly UnstatedCount[] {
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
  for (const [n, stop] of stops.entries()) {
    const { id, kind, peopleStated, placeStated } = stop.endpoint;
    const holdings = (held[n] ?? NOTHING_HELD).holdings.map(({ hop }) => hop);
    for (const holding of holdings) if (holding.planned) at.OUTCOME.add(holding.id);
    if (kind === 'DATA_SUBJECT') {
      if (peopleStated !== true) at.PEOPLE.add(id);
      continue;
    }
    if (kind === 'SYSTEM' && placeStated !== true) at.PLACE.add(id);
    if (!isStated(holdings, ({ erasureStated }) => erasureStated)) at.ERASURE.add(id);
    if (!isStated(holdings, ({ retentionStated }) => retentionStated)) at.RETENTION.add(id);
  }
  return UNSTATED_KINDS.flatMap((kind) => toCount(kind, at[kind]));
}

/** Of each holding; without one nothing is stated. */
function isStated(holdings: readonly HoldingHop[], isRuled: (holding: HoldingHop) => boolean): boolean {
  return holdings.length > 0 && holdings.every(isRuled);
}

function toCount(kind: UnstatedKind, at: ReadonlySet<Ref>): readonly UnstatedCount[] {
  return at.size === 0 ? [] : [{ kind, count: at.size, at: [...at].sort(compareTexts) }];
}
