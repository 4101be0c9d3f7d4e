import type { CarryingFlow, KeepingHolding } from '../../sources/HopSource.ts';
import type { Key } from '../../walk/Key.ts';

/** A flow or holding that may have some of the keys of the question. */
export interface MayHave {
  readonly fact: CarryingFlow | KeepingHolding;
  readonly keys: readonly Key[];
}
