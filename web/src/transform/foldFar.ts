import type { ViewGraph } from '../viewgraph/ViewGraph.ts';
import { groupBoxes } from './groupBoxes.ts';

/** From so many unknown steps on, a stop is folded (trace-semantics.md §4). */
const FAR = 2;

/** Folds, in each layer, what is two or more unknown steps away into one box that says how many they are. Nothing is dropped. */
export function foldFar(graph: ViewGraph, name: string): ViewGraph {
  return groupBoxes(graph, (box) => (box.unknownSteps >= FAR ? { key: 'far', name } : undefined));
}

/** How many stops `foldFar` would fold away; those alone in their layer stay. */
export function countFar(graph: ViewGraph): number {
  return foldFar(graph, '').boxes.reduce((sum, box) => sum + (box.members?.length ?? 0), 0);
}
