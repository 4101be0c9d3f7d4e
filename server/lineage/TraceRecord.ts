import type {
  CarriageEdge,
  ContractHop,
  EndpointHop,
  EngagementFact,
  FlowHop,
  HoldingHop,
  ItemHop,
  MissingAttachment,
} from '../graph/hops.ts';
import type { Ref } from '../model/ref.ts';
import type { Sheet } from './sources/HopSource.ts';

/** A whole record as plain lists: what the oracle reads, what random records are made of, and what a snapshot is filled from. */
export interface TraceRecord {
  readonly endpoints: readonly EndpointHop[];
  readonly items: readonly ItemHop[];
  readonly flows: readonly { readonly hop: FlowHop; readonly carriage: readonly CarriageEdge[] }[];
  readonly holdings: readonly { readonly hop: HoldingHop; readonly carriage: readonly CarriageEdge[] }[];
  readonly engagements: readonly EngagementFact[];
  readonly missing: readonly MissingAttachment[];
  /** Every paper, with its municipality's scope. */
  readonly papers: readonly { readonly id: Ref<'SOURCE_DOCUMENT'>; readonly scope: string }[];
  /** Entrustments and linkages; no trace asks for them, a concept report does. */
  readonly contracts?: readonly { readonly hop: ContractHop; readonly carriage: readonly CarriageEdge[] }[];
  /** Every sheet; likewise. */
  readonly sheets?: readonly Sheet[];
}
