import type { ItemHop } from '../../graph/hops.ts';
import type { ItemNodeRef } from '../../model/flow.ts';
import type { Ref } from '../../model/ref.ts';
import { groupBy } from '../sources/groupBy.ts';
import type { StatedFact } from '../sources/HopSource.ts';
import { compareTexts } from '../walk/orders.ts';

/** The items of one concept, by what facts are compared with. */
export interface ConceptKeys {
  /** Those that the fact carries or excludes, at the item or above it, in record order. */
  readonly namedBy: (fact: StatedFact) => readonly ItemHop[];
  /** Whether the fact concerns an item that it does not name (trace-semantics.md §1, Concerns). */
  readonly hasUnnamedConcern: (fact: StatedFact, named: readonly ItemHop[]) => boolean;
  /** The place of an item in record order. */
  readonly placeOf: (item: ItemNodeRef) => number;
}

/** Indexes the items of a concept. */
export function indexConceptKeys(items: readonly ItemHop[]): ConceptKeys {
  const inOrder = items.toSorted((a, b) => compareTexts(a.sort, b.sort) || compareTexts(a.id, b.id));
  const places = new Map<ItemNodeRef, number>(inOrder.map(({ id }, place) => [id, place]));
  const placeOf = (item: ItemNodeRef): number => places.get(item) ?? inOrder.length;
  const byNode = groupBy(inOrder, ({ up }) => up);
  const byConcern = groupBy(inOrder, ({ concerns }) => concerns);
  return {
    placeOf,
    namedBy: ({ mentions }) => gather(mentions.keys(), byNode).sort((a, b) => placeOf(a.id) - placeOf(b.id)),
    hasUnnamedConcern: ({ hop }, named) => {
      const known = new Set(named);
      return hop.concerns.some((concern) => (byConcern.get(concern) ?? []).some((item) => !known.has(item)));
    },
  };
}

function gather(nodes: Iterable<ItemNodeRef>, byNode: ReadonlyMap<Ref, readonly ItemHop[]>): ItemHop[] {
  const found = new Set<ItemHop>();
  for (const node of nodes) for (const item of byNode.get(node) ?? []) found.add(item);
  return [...found];
}
