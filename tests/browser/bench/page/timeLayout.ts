import {
  NEAR_OPTIONS,
  type LayoutGraph,
  type LayoutOptions,
  type Point,
} from '../../../../web/src/layout/LayoutGraph.ts';
import { countDrawnCrossings } from './countDrawnCrossings.ts';
import { openElk } from './layOutWithElk.ts';
import type { LayoutQuestion } from './layoutWorker.ts';

export type LayoutBy = 'OURS' | 'DAGRE' | 'ELK';

/** Undefined figures: it was stopped. */
export interface LayoutTime {
  readonly milliseconds?: number | undefined;
  readonly crossings?: number | undefined;
  readonly failure?: string | undefined;
}

type Ask = (graph: LayoutGraph, options: LayoutOptions) => Promise<readonly (readonly Point[])[]>;

const TINY: LayoutGraph = {
  boxes: [
    { id: 'a', layer: 0, width: 10, height: 10, anchor: 5 },
    { id: 'b', layer: 1, width: 10, height: 10, anchor: 5 },
  ],
  lines: [{ id: 'a b', from: 'a', to: 'b', label: { width: 0, above: 0, below: 0 } }],
  stubs: [],
};

/** Times one layout in a worker that is already running, from the question to the answer on the page; stops it after `limit` ms. */
export async function timeLayout(
  by: LayoutBy,
  graph: LayoutGraph,
  options: LayoutOptions,
  limit: number,
): Promise<LayoutTime> {
  const { ask, close } = by === 'ELK' ? openElkWorker() : openOwnWorker(by);
  try {
    await ask(TINY, NEAR_OPTIONS);
    const start = performance.now();
    const stopped = new Promise<undefined>((resolve) => {
      setTimeout(() => {
        resolve(undefined);
      }, limit);
    });
    const lines = await Promise.race([ask(graph, options), stopped]);
    const milliseconds = performance.now() - start;
    return lines === undefined ? {} : { milliseconds, crossings: countDrawnCrossings(lines) };
  } catch (error) {
    return { failure: String(error) };
  } finally {
    close();
  }
}

function openElkWorker(): { readonly ask: Ask; readonly close: () => void } {
  const { layOut, close } = openElk();
  return { ask: layOut, close };
}

function openOwnWorker(by: LayoutQuestion['by']): { readonly ask: Ask; readonly close: () => void } {
  const worker = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
  return {
    ask: (graph, options) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<readonly (readonly Point[])[]>) => {
          resolve(data);
        };
        worker.onerror = ({ message }) => {
          reject(new Error(message));
        };
        worker.postMessage({ by, graph, options } satisfies LayoutQuestion);
      }),
    close: () => {
      worker.terminate();
    },
  };
}
