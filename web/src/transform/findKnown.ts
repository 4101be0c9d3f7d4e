import type { ViewGraph } from '../viewgraph/ViewGraph.ts';

/** What 不明だけ強調 fades: boxes and lines about which nothing is unknown. They stay where they are. */
export function findKnown(graph: ViewGraph): ReadonlySet<string> {
  const known = new Set<string>();
  for (const line of graph.lines) if (line.carriage === 'CARRIED') known.add(line.id);
  for (const box of graph.boxes) {
    const unknown =
      box.carriage === 'UNKNOWN' ||
      box.unknownEnds > 0 ||
      box.custody.includes('UNDECIDED') ||
      box.items.some((item) => item.carriage === 'UNKNOWN' || item.unresolved) ||
      box.feet.some((foot) => foot.what === 'UNSTATED');
    if (!unknown) known.add(box.id);
  }
  return known;
}
