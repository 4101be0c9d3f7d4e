import { Graph, layout } from '@dagrejs/dagre';
import type { LayoutGraph, LayoutOptions, Point } from '../../../../web/src/layout/LayoutGraph.ts';

/** What we use of dagre's graph: its types lead to a package that has none. */
interface DagreGraph {
  readonly setGraph: (options: object) => void;
  readonly setNode: (id: string, size: object) => void;
  readonly setEdge: (from: string, to: string, value: object, id: string) => void;
  readonly edges: () => readonly object[];
  readonly edge: (edge: object) => { readonly points: readonly Point[] };
}
const OpenGraph = Graph as unknown as new (options: object) => DagreGraph;
const layOutGraph = layout as unknown as (graph: DagreGraph) => void;

/** The same boxes and lines through dagre, left to right with our distances, else as it comes: it finds the layers itself. */
export function layOutWithDagre(graph: LayoutGraph, options: LayoutOptions): readonly (readonly Point[])[] {
  const drawn = new OpenGraph({ multigraph: true });
  drawn.setGraph({ rankdir: 'LR', nodesep: options.boxGap, ranksep: options.columnGap });
  for (const { id, width, height } of graph.boxes) drawn.setNode(id, { width, height });
  for (const { id, from, to } of graph.lines) drawn.setEdge(from, to, {}, id);
  layOutGraph(drawn);
  return drawn.edges().map((edge) => drawn.edge(edge).points);
}
