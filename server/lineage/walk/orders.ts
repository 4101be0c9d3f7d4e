import type { EndpointHop } from '../../graph/hops.ts';
import type { CarryingFlow } from '../sources/HopSource.ts';

/** Compares texts by UTF-16 units, the same on every machine. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The order of stops (trace-semantics.md §4): hop, sort key, id. */
export function compareStops(
  a: { readonly hop: number; readonly endpoint: EndpointHop },
  b: { readonly hop: number; readonly endpoint: EndpointHop },
): number {
  return a.hop - b.hop || compareTexts(a.endpoint.sort, b.endpoint.sort) || compareTexts(a.endpoint.id, b.endpoint.id);
}

/** The order of steps: hop (none comes last), from, to, flow. */
export function compareSteps(
  a: { readonly hop: number | undefined; readonly flow: CarryingFlow },
  b: { readonly hop: number | undefined; readonly flow: CarryingFlow },
): number {
  return compareHops(a.hop, b.hop) || compareFlows(a.flow, b.flow);
}

/** The order of flows of one hop: from, to, id. */
export function compareFlows({ hop: a }: CarryingFlow, { hop: b }: CarryingFlow): number {
  return compareTexts(a.from, b.from) || compareTexts(a.to, b.to) || compareTexts(a.id, b.id);
}

function compareHops(a: number | undefined, b: number | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined ? -1 : a - b;
}
