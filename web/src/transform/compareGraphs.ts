import type { ViewGraph } from '../viewgraph/ViewGraph.ts';

/** What is different between two pictures, by id of box and line. */
export interface GraphChange {
  readonly added: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
}

/** Compares what two days show: what came, what went, and what is drawn differently though it stayed. */
export function compareGraphs(before: ViewGraph, after: ViewGraph): GraphChange {
  const [was, is] = [index(before), index(after)];
  const stayed = [...is].filter(([id]) => was.has(id));
  return {
    added: new Set([...is.keys()].filter((id) => !was.has(id))),
    removed: new Set([...was.keys()].filter((id) => !is.has(id))),
    changed: new Set(stayed.filter(([id, look]) => was.get(id) !== look).map(([id]) => id)),
  };
}

function index(graph: ViewGraph): ReadonlyMap<string, string> {
  return new Map([...graph.boxes, ...graph.lines].map((one) => [one.id, JSON.stringify(one)]));
}
