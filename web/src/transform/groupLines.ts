import type { ViewLine } from '../viewgraph/ViewGraph.ts';

/** Lines by the box at one of their ends, in their order. */
export function groupLines(lines: readonly ViewLine[], end: 'from' | 'to'): ReadonlyMap<string, readonly ViewLine[]> {
  const groups = new Map<string, ViewLine[]>();
  for (const line of lines) {
    const group = groups.get(line[end]);
    if (group === undefined) groups.set(line[end], [line]);
    else group.push(line);
  }
  return groups;
}
