import type { EndpointHop } from '../../graph/hops.ts';
import type { CarryingFlow } from '../sources/HopSource.ts';
import type { Key } from '../walk/Key.ts';
import { compareFlows, compareTexts } from '../walk/orders.ts';

/** The order of pairs that ways begin with: endpoint, then key. */
export function comparePairs(
  a: { readonly endpoint: EndpointHop; readonly key: Key },
  b: { readonly endpoint: EndpointHop; readonly key: Key },
): number {
  return (
    compareTexts(a.endpoint.sort, b.endpoint.sort) ||
    compareTexts(a.endpoint.id, b.endpoint.id) ||
    compareKeys(a.key, b.key)
  );
}

/** The order of what leads on from one pair: bridges, then flows from, to, id; then what arrives. */
export function compareCrossings(
  a: { readonly flow: CarryingFlow | undefined; readonly arrival: Key },
  b: { readonly flow: CarryingFlow | undefined; readonly arrival: Key },
): number {
  if (a.flow === undefined || b.flow === undefined) {
    if (a.flow !== b.flow) return a.flow === undefined ? -1 : 1;
    return compareKeys(a.arrival, b.arrival);
  }
  return compareFlows(a.flow, b.flow) || compareKeys(a.arrival, b.arrival);
}

function compareKeys(a: Key, b: Key): number {
  return compareTexts(a.sort, b.sort) || compareTexts(a.id, b.id);
}
