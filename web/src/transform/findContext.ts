import type { ViewGraph } from '../viewgraph/ViewGraph.ts';
import { groupLines } from './groupLines.ts';

/** The boxes and lines on any way into or out of one box, itself among them, by id; everything else may fade. */
export function findContext(graph: ViewGraph, boxId: string): ReadonlySet<string> {
  const context = new Set([boxId]);
  for (const [start, end] of [
    ['from', 'to'],
    ['to', 'from'],
  ] as const) {
    const lines = groupLines(graph.lines, start);
    const seen = new Set([boxId]);
    for (const box of seen) {
      for (const line of lines.get(box) ?? []) {
        context.add(line.id);
        seen.add(line[end]);
      }
    }
    for (const box of seen) context.add(box);
  }
  return context;
}
