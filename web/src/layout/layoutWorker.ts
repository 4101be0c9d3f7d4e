import type { LayoutGraph, LayoutOptions } from './LayoutGraph.ts';
import { layOut } from './layOut.ts';

/** A question to the worker: `ticket` tells answers apart. */
export interface LayoutQuestion {
  readonly ticket: number;
  readonly graph: LayoutGraph;
  readonly options: LayoutOptions;
}

/** Lays out large pictures beside the page, so that the page goes on answering. */
addEventListener('message', ({ data }: MessageEvent<LayoutQuestion>) => {
  postMessage({ ticket: data.ticket, layout: layOut(data.graph, data.options) });
});
