import type {
  ContractHop,
  EndpointHop,
  EngagementFact,
  FlowHop,
  HoldingHop,
  ItemHop,
  MissingAttachment,
} from '../../graph/hops.ts';
import type { EndpointRef, ItemNodeRef } from '../../model/flow.ts';
import type { MatterKind } from '../../model/matter.ts';
import type { Ref } from '../../model/ref.ts';
import type { Mentions } from '../law/carriageOf.ts';

/** A flow with its ends and what it carries and excludes. */
export interface CarryingFlow {
  readonly hop: FlowHop;
  readonly from: EndpointHop;
  readonly to: EndpointHop;
  /** Complete for the item nodes asked about, and for a flow with correspondences; it may lack others. */
  readonly mentions: Mentions;
}

/** A holding with what it keeps and does not keep. */
export interface KeepingHolding {
  readonly hop: HoldingHop;
  readonly mentions: Mentions;
}

/** An entrustment or linkage with what it lets be handled and what it does not. */
export interface StatedContract {
  readonly hop: ContractHop;
  readonly mentions: Mentions;
}

/** Whatever a sheet states about items: each answers the question of trace-semantics.md §2. */
export type StatedFact = CarryingFlow | KeepingHolding | StatedContract;

/** A sheet. */
export interface Sheet {
  readonly id: Ref<'MATTER'>;
  readonly sort: string;
  readonly document: Ref<'SOURCE_DOCUMENT'>;
  readonly scope: string;
  readonly matterKind: MatterKind;
}

/** A paper and the municipality or body it belongs to. */
export interface Paper {
  readonly id: Ref<'SOURCE_DOCUMENT'>;
  readonly scope: string;
}

/** At once or later: a source in memory answers without a promise. */
export type Reply<T> = T | Promise<T>;

/** Which end of a flow. */
export type FlowEnd = 'FROM' | 'TO';

/**
 * What a trace asks of a record; every question is about many ids at once. An answer is a map that is complete for the ids asked
 * about, may hold more, and lacks an id of which there is nothing. Lists within it come in any order. Days, scope and relevance are the
 * walk's concern: a source decides nothing.
 */
export interface HopSource {
  readonly items: (ids: readonly ItemNodeRef[]) => Reply<ReadonlyMap<ItemNodeRef, ItemHop>>;
  /** The node itself and everything below it. */
  readonly itemsBelow: (node: ItemNodeRef) => Reply<readonly ItemHop[]>;
  readonly itemsOfConcept: (concept: Ref<'CONCEPT'>) => Reply<readonly ItemHop[]>;
  /** Every node whose nearest ABOUT is this subject. */
  readonly itemsAbout: (subject: Ref<'DATA_SUBJECT'>) => Reply<readonly ItemHop[]>;
  readonly endpoints: (ids: readonly EndpointRef[]) => Reply<ReadonlyMap<EndpointRef, EndpointHop>>;
  /** The systems that these operate. */
  readonly systemsOf: (operators: readonly EndpointRef[]) => Reply<ReadonlyMap<EndpointRef, readonly EndpointHop[]>>;
  /** Flows that leave (FROM) or enter (TO) these endpoints and mention one of the nodes, or leave their list open, or rename. */
  readonly flowsAt: (
    end: FlowEnd,
    endpoints: readonly EndpointRef[],
    nodes: readonly ItemNodeRef[],
  ) => Reply<ReadonlyMap<EndpointRef, readonly CarryingFlow[]>>;
  /** Every flow that leaves (FROM) or enters (TO) these endpoints, whatever it carries; `mentions` is complete. */
  readonly everyFlowAt: (
    end: FlowEnd,
    endpoints: readonly EndpointRef[],
  ) => Reply<ReadonlyMap<EndpointRef, readonly CarryingFlow[]>>;
  /** Flows that mention these nodes, by node. */
  readonly flowsMentioning: (nodes: readonly ItemNodeRef[]) => Reply<ReadonlyMap<ItemNodeRef, readonly CarryingFlow[]>>;
  /** Flows on which something becomes one of these keys, by key. */
  readonly flowsBecoming: (keys: readonly ItemNodeRef[]) => Reply<ReadonlyMap<ItemNodeRef, readonly CarryingFlow[]>>;
  /** Those of these nodes that become something on some flow; it may hold others. */
  readonly renamed: (nodes: readonly ItemNodeRef[]) => Reply<ReadonlySet<ItemNodeRef>>;
  /** Flows whose list leaves something open and that concern one of these matters, businesses and subjects. */
  readonly openFlowsConcerning: (concerns: readonly Ref[]) => Reply<ReadonlyMap<Ref, readonly CarryingFlow[]>>;
  /** Every flow whose list leaves something open. */
  readonly openFlows: () => Reply<readonly CarryingFlow[]>;
  /** Holdings at these endpoints that mention one of the nodes or leave their list open. */
  readonly holdingsAt: (
    endpoints: readonly EndpointRef[],
    nodes: readonly ItemNodeRef[],
  ) => Reply<ReadonlyMap<EndpointRef, readonly KeepingHolding[]>>;
  /** Every holding of these endpoints, whatever it keeps; `mentions` is complete. */
  readonly everyHoldingAt: (
    endpoints: readonly EndpointRef[],
  ) => Reply<ReadonlyMap<EndpointRef, readonly KeepingHolding[]>>;
  readonly holdingsMentioning: (
    nodes: readonly ItemNodeRef[],
  ) => Reply<ReadonlyMap<ItemNodeRef, readonly KeepingHolding[]>>;
  /** Holdings whose list leaves something open and that concern one of these matters, businesses and subjects. */
  readonly openHoldingsConcerning: (concerns: readonly Ref[]) => Reply<ReadonlyMap<Ref, readonly KeepingHolding[]>>;
  readonly openHoldings: () => Reply<readonly KeepingHolding[]>;
  /** The parts that these have in entrustments and linkages. */
  readonly engagementsOf: (
    organisations: readonly EndpointRef[],
  ) => Reply<ReadonlyMap<EndpointRef, readonly EngagementFact[]>>;
  /** Attachments that these sheets refer to and the record does not have. */
  readonly missingOf: (
    matters: readonly Ref<'MATTER'>[],
  ) => Reply<ReadonlyMap<Ref<'MATTER'>, readonly MissingAttachment[]>>;
  /** Every paper of the record (no vocabulary). */
  readonly papers: () => Reply<readonly Paper[]>;
  /** The paper that a sheet is in. */
  readonly paperOf: (matter: Ref<'MATTER'>) => Reply<Ref<'SOURCE_DOCUMENT'> | undefined>;
  /** Every sheet of the record. */
  readonly sheets: () => Reply<readonly Sheet[]>;
  /** Every flow, holding, entrustment and linkage of the record. */
  readonly facts: () => Reply<readonly StatedFact[]>;
}

/** Whether C is empty or has an open or unresolved node at or below it. */
export function leavesListOpen(list: {
  readonly unstated: boolean;
  readonly unresolved: boolean;
  readonly open: boolean;
}): boolean {
  return list.unstated || list.unresolved || list.open;
}
