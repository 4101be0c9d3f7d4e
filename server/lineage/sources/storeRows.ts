import type { CarriageEdge, ContractHop, EndpointHop, FlowHop, HoldingHop } from '../../graph/hops.ts';
import { toMentions } from '../law/carriageOf.ts';
import type { CarryingFlow, KeepingHolding, StatedContract } from './HopSource.ts';

/** One row of a statement about flows. */
export interface FlowRow {
  readonly flow: FlowHop;
  readonly sender: EndpointHop;
  readonly receiver: EndpointHop;
  readonly carriage: readonly CarriageEdge[];
}

/** One row of a statement about holdings. */
export interface HoldingRow {
  readonly holding: HoldingHop;
  readonly carriage: readonly CarriageEdge[];
}

/** A flow as a walk sees it. */
export function toCarryingFlow({ flow, sender, receiver, carriage }: FlowRow): CarryingFlow {
  return { hop: flow, from: sender, to: receiver, mentions: toMentions(carriage) };
}

/** A holding as a walk sees it. */
export function toKeepingHolding({ holding, carriage }: HoldingRow): KeepingHolding {
  return { hop: holding, mentions: toMentions(carriage) };
}

/** A contract as a report sees it: what one lists that denies the contractor its items is what it is said not to handle. */
export function toStatedContract({
  hop,
  carriage,
}: {
  readonly hop: ContractHop;
  readonly carriage: readonly CarriageEdge[];
}): StatedContract {
  const edges = hop.denied ? carriage.map((edge): CarriageEdge => ({ ...edge, how: 'EXCLUDES' })) : carriage;
  return { hop, mentions: toMentions(edges) };
}
