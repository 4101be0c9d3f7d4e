import type { EndpointRef } from '../../model/flow.ts';

/** The endpoints that a walk will probably come to, since flows and holdings that name its items are there: asked about in one go, ahead. */
export interface LikelyPlaces {
  readonly add: (...endpoints: readonly EndpointRef[]) => void;
  /** These, and with them what is likely; only these if that is very much. */
  readonly with: (endpoints: readonly EndpointRef[]) => Iterable<EndpointRef>;
}

/** More would read what a walk from one place may never come to. */
const MOST_AHEAD = 300;

export function openLikelyPlaces(): LikelyPlaces {
  const likely = new Set<EndpointRef>();
  return {
    add: (...endpoints) => {
      for (const endpoint of endpoints) likely.add(endpoint);
    },
    with: (endpoints) => (likely.size > MOST_AHEAD ? endpoints : new Set([...endpoints, ...likely])),
  };
}
