import type { Stated } from '../../model/evidence.ts';
import type { InformationItem } from '../../model/item.ts';
import type { Ref } from '../../model/ref.ts';
import { invariant } from '../../shared/invariant.ts';

/** An item that means a concept, with the ground of it; its fields are read as they are. */
export interface ConceptAssignment extends Stated<Ref<'CONCEPT'>> {
  readonly item: InformationItem;
}

/** The assignment of an item that has one. */
export function toConceptAssignment(item: InformationItem): ConceptAssignment {
  invariant(item.concept !== undefined, `"${item.id}" is assigned to a concept in the graph and not in its fact`);
  return { ...item.concept, item };
}
