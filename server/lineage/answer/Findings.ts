import type { EndpointHop } from '../../graph/hops.ts';
import type { Ref } from '../../model/ref.ts';
import type { CarryingFlow } from '../sources/HopSource.ts';
import type { Key, Load } from '../walk/Key.ts';
import type { Passing, Place, StepItem } from '../walk/Walk.ts';

/** An endpoint of the answer, over all walks of it. */
export interface FoundStop {
  readonly endpoint: EndpointHop;
  /** Signed in an answer of BOTH. */
  readonly hop: number;
  readonly places: readonly Place[];
  readonly bridges: readonly (readonly [Key, Key])[];
  readonly truncated: boolean;
}

/** A flow of the answer, over all walks of it. */
export interface FoundStep {
  readonly flow: CarryingFlow;
  /** Undefined: an exclusion whose sender was not reached. */
  readonly hop: number | undefined;
  readonly items: ReadonlyMap<Load, StepItem>;
}

/** What the walks found, in the order of the answer. */
export interface Findings {
  readonly stops: readonly FoundStop[];
  readonly steps: readonly FoundStep[];
  readonly limit: 'HOPS' | 'STEPS' | undefined;
  /** Flows that were not walked from a place, though they may have its key. */
  readonly passedBy: readonly Passing[];
}

/** The keys for which each flow is walked: of these the answer already tells. */
export function indexWalkedKeys(steps: readonly FoundStep[]): WalkedKeys {
  return new Map(
    steps.map(({ flow, items }) => {
      const keys = new Set<Key>();
      for (const [load, item] of items) if (item.carriage !== 'EXCLUDED') keys.add(load.key);
      return [flow.hop.id, keys];
    }),
  );
}

export type WalkedKeys = ReadonlyMap<Ref<'FLOW'>, ReadonlySet<Key>>;
