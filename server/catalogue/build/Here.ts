import type { Ref } from '../../model/ref.ts';
import type { Place } from '../places/Place.ts';

/** Where a builder stands: the node that a value belongs to, and the places that the value inherits. */
export interface Here {
  readonly about: Ref;
  readonly places: readonly Place[];
}
