import type { LayoutGraph, LayoutOptions, Point } from '../../../../web/src/layout/LayoutGraph.ts';
import { layOut } from '../../../../web/src/layout/layOut.ts';
import { layOutWithDagre } from './layOutWithDagre.ts';

export interface LayoutQuestion {
  readonly by: 'OURS' | 'DAGRE';
  readonly graph: LayoutGraph;
  readonly options: LayoutOptions;
}

/** Lays out beside the page and answers with the corners of each line. */
addEventListener('message', ({ data }: MessageEvent<LayoutQuestion>) => {
  postMessage(data.by === 'OURS' ? layOutOurs(data) : layOutWithDagre(data.graph, data.options));
});

function layOutOurs({ graph, options }: LayoutQuestion): readonly (readonly Point[])[] {
  return [...layOut(graph, options).lines.values()].map((line) => line.points);
}
