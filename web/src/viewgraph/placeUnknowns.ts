import type { TraceAnswer } from './TraceAnswer.ts';

/** How many unknown ends the answer places at each stop, by endpoint, and in each layer (hop), flows counted where they arrive. */
export interface PlacedUnknowns {
  readonly byStop: ReadonlyMap<string, number>;
  readonly byHop: ReadonlyMap<number, number>;
}

/** An end at a stop or holding counts there; one of a flow in the layer that the flow leads to; the others have no place in the picture. */
export function placeUnknowns({ stops, steps, completeness }: TraceAnswer): PlacedUnknowns {
  const hopOfStop = new Map(stops.map((stop) => [stop.endpoint.id, stop.hop]));
  const stopOfHolding = new Map(
    stops.flatMap((stop) => stop.holdings.map((holding) => [holding.id, stop.endpoint.id] as const)),
  );
  const stepOfFlow = new Map(steps.map((step) => [step.flow.id, step]));
  const byStop = new Map<string, number>();
  const byHop = new Map<number, number>();
  for (const { at, flows, holdings } of completeness.unknowns) {
    const holding = stopOfHolding.get(at?.id ?? '') ?? stopOfHolding.get(holdings[0]?.id ?? '');
    const stop = hopOfStop.has(at?.id ?? '') ? at?.id : holding;
    const step = stepOfFlow.get(at?.id ?? '') ?? stepOfFlow.get(flows[0]?.id ?? '');
    if (stop !== undefined) byStop.set(stop, (byStop.get(stop) ?? 0) + 1);
    const hop = stop === undefined ? step?.hop : hopOfStop.get(stop);
    if (hop !== undefined && hop !== null) byHop.set(hop, (byHop.get(hop) ?? 0) + 1);
  }
  return { byStop, byHop };
}
