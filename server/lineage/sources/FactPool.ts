import type { EndpointRef } from '../../model/flow.ts';

/** Every flow or holding that a question has met, each once however often a store gives it, by the endpoints it stands at. */
export interface FactPool<T> {
  /** The facts as they stand in the pool, in the order in which they were given. */
  readonly add: (facts: Iterable<T>) => readonly T[];
  /** By each place that was named to `openFactPool`, in its order. */
  readonly at: readonly ReadonlyMap<EndpointRef, readonly T[]>[];
}

/** An empty pool; `places` say at which endpoints a fact stands: a flow at two, a holding at one. */
export function openFactPool<T extends { readonly hop: { readonly id: string } }>(
  places: readonly ((fact: T) => EndpointRef)[],
): FactPool<T> {
  const known = new Map<string, T>();
  const indexes = places.map((placeOf) => ({ placeOf, facts: new Map<EndpointRef, T[]>() }));

  const addOne = (fact: T): T => {
    const before = known.get(fact.hop.id);
    if (before !== undefined) return before;
    known.set(fact.hop.id, fact);
    for (const { placeOf, facts } of indexes) {
      const place = placeOf(fact);
      const here = facts.get(place);
      if (here === undefined) facts.set(place, [fact]);
      else here.push(fact);
    }
    return fact;
  };

  return { add: (facts) => [...facts].map(addOne), at: indexes.map(({ facts }) => facts) };
}
