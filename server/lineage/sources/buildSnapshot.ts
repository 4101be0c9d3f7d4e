import type {
  CarriageEdge,
  ContractHop,
  EndpointHop,
  EngagementFact,
  FlowHop,
  HoldingHop,
  MissingAttachment,
} from '../../graph/hops.ts';
import type { EndpointRef } from '../../model/flow.ts';
import type { Ref } from '../../model/ref.ts';
import { toMentions } from '../law/carriageOf.ts';
import { groupBy } from './groupBy.ts';
import { leavesListOpen, type CarryingFlow, type KeepingHolding, type Paper, type Sheet } from './HopSource.ts';
import { indexByPlace } from './indexByPlace.ts';
import type { Snapshot } from './Snapshot.ts';
import { toStatedContract } from './storeRows.ts';

/** What a snapshot is made of: a record without its item tree. */
export interface SnapshotFacts {
  readonly endpoints: readonly EndpointHop[];
  readonly flows: readonly { readonly hop: FlowHop; readonly carriage: readonly CarriageEdge[] }[];
  readonly holdings: readonly { readonly hop: HoldingHop; readonly carriage: readonly CarriageEdge[] }[];
  readonly contracts: readonly { readonly hop: ContractHop; readonly carriage: readonly CarriageEdge[] }[];
  readonly engagements: readonly EngagementFact[];
  readonly missing: readonly MissingAttachment[];
  readonly papers: readonly Paper[];
  readonly paperByMatter: ReadonlyMap<Ref<'MATTER'>, Ref<'SOURCE_DOCUMENT'>>;
  readonly sheets: readonly Sheet[];
}

/** Indexes the facts of one revision; `crowd`: see `indexByPlace`. A flow or holding whose end is not in the record is left out, as a store leaves it out. */
export function buildSnapshot(facts: SnapshotFacts, crowd?: number): Snapshot {
  const endpoints = new Map(facts.endpoints.map((endpoint) => [endpoint.id, endpoint]));
  const flows = facts.flows.flatMap(({ hop, carriage }) => toCarryingFlow(hop, carriage, endpoints));
  const holdings = facts.holdings
    .filter(({ hop }) => endpoints.has(hop.holder))
    .map(({ hop, carriage }): KeepingHolding => ({ hop, mentions: toMentions(carriage) }));
  const openFlows = flows.filter(({ hop }) => leavesListOpen(hop));
  const openHoldings = holdings.filter(({ hop }) => leavesListOpen(hop));
  return {
    endpoints,
    systemsByOperator: groupBy(facts.endpoints, ({ operator }) => (operator === undefined ? [] : [operator])),
    flowsFrom: indexByPlace(flows, ({ hop }) => hop.from, crowd),
    flowsTo: indexByPlace(flows, ({ hop }) => hop.to, crowd),
    flowsByNode: groupBy(flows, ({ mentions }) => mentions.keys()),
    flowsByBecoming: groupBy(flows, ({ hop }) => new Set(hop.correspondences.flatMap(({ to }) => to))),
    renamed: new Set(flows.flatMap(({ hop }) => hop.correspondences.map(({ from }) => from))),
    openFlowsByConcern: groupBy(openFlows, ({ hop }) => hop.concerns),
    openFlows,
    holdingsAt: indexByPlace(holdings, ({ hop }) => hop.holder, crowd),
    holdingsByNode: groupBy(holdings, ({ mentions }) => mentions.keys()),
    openHoldingsByConcern: groupBy(openHoldings, ({ hop }) => hop.concerns),
    openHoldings,
    engagements: groupBy(facts.engagements, ({ organisation }) => [organisation]),
    missing: groupBy(facts.missing, ({ matters }) => matters),
    papers: facts.papers,
    paperByMatter: facts.paperByMatter,
    sheets: facts.sheets,
    facts: [...flows, ...holdings, ...facts.contracts.map(toStatedContract)],
  };
}

function toCarryingFlow(
  hop: FlowHop,
  carriage: readonly CarriageEdge[],
  endpoints: ReadonlyMap<EndpointRef, EndpointHop>,
): readonly CarryingFlow[] {
  const from = endpoints.get(hop.from);
  const to = endpoints.get(hop.to);
  return from === undefined || to === undefined ? [] : [{ hop, from, to, mentions: toMentions(carriage) }];
}
