import type { EndpointHop, EngagementFact, MissingAttachment } from '../../graph/hops.ts';
import type { EndpointRef, ItemNodeRef } from '../../model/flow.ts';
import type { Ref } from '../../model/ref.ts';
import type { PlaceIndex } from './indexByPlace.ts';
import type { CarryingFlow, HopSource, KeepingHolding, Paper, Sheet, StatedFact } from './HopSource.ts';

/**
 * The flows of one revision in memory, by everything a walk looks them up by. It never holds the item tree: `ItemSource` has that, and
 * `rememberItems` what of it was read.
 */
export interface Snapshot {
  readonly endpoints: ReadonlyMap<EndpointRef, EndpointHop>;
  readonly systemsByOperator: ReadonlyMap<EndpointRef, readonly EndpointHop[]>;
  readonly flowsFrom: PlaceIndex<CarryingFlow>;
  readonly flowsTo: PlaceIndex<CarryingFlow>;
  readonly flowsByNode: ReadonlyMap<ItemNodeRef, readonly CarryingFlow[]>;
  readonly flowsByBecoming: ReadonlyMap<ItemNodeRef, readonly CarryingFlow[]>;
  readonly renamed: ReadonlySet<ItemNodeRef>;
  readonly openFlowsByConcern: ReadonlyMap<Ref, readonly CarryingFlow[]>;
  readonly openFlows: readonly CarryingFlow[];
  readonly holdingsAt: PlaceIndex<KeepingHolding>;
  readonly holdingsByNode: ReadonlyMap<ItemNodeRef, readonly KeepingHolding[]>;
  readonly openHoldingsByConcern: ReadonlyMap<Ref, readonly KeepingHolding[]>;
  readonly openHoldings: readonly KeepingHolding[];
  readonly engagements: ReadonlyMap<EndpointRef, readonly EngagementFact[]>;
  readonly missing: ReadonlyMap<Ref<'MATTER'>, readonly MissingAttachment[]>;
  readonly papers: readonly Paper[];
  readonly paperByMatter: ReadonlyMap<Ref<'MATTER'>, Ref<'SOURCE_DOCUMENT'>>;
  readonly sheets: readonly Sheet[];
  readonly facts: readonly StatedFact[];
}

/** The part of a source that knows the item tree. */
export type ItemSource = Pick<HopSource, 'items' | 'itemsBelow' | 'itemsOfConcept' | 'itemsAbout'>;
