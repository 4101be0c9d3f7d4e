import elkApi, { type ElkNode } from 'elkjs/lib/elk-api.js';
import elkWorker from 'elkjs/lib/elk-worker.min.js?url';
import type { LayoutGraph, LayoutOptions, Point } from '../../../../web/src/layout/LayoutGraph.ts';

/** The same boxes and lines through ELK's layered layout in its own worker, with our distances, else as it comes: it finds the layers itself. */
export function openElk(): {
  readonly layOut: (graph: LayoutGraph, options: LayoutOptions) => Promise<readonly (readonly Point[])[]>;
  readonly close: () => void;
} {
  const elk = new elkApi.default({ workerUrl: elkWorker });
  return {
    layOut: async (graph, options) => {
      const picture: ElkNode = {
        id: 'picture',
        layoutOptions: {
          'elk.algorithm': 'layered',
          'elk.direction': 'RIGHT',
          'elk.spacing.nodeNode': String(options.boxGap),
          'elk.layered.spacing.nodeNodeBetweenLayers': String(options.columnGap),
        },
        children: graph.boxes.map(({ id, width, height }) => ({ id, width, height })),
        edges: graph.lines.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
      };
      const { edges } = await elk.layout(picture);
      return (edges ?? []).flatMap(({ sections }) =>
        (sections ?? []).map(({ startPoint, bendPoints, endPoint }) => [startPoint, ...(bendPoints ?? []), endPoint]),
      );
    },
    close: () => {
      elk.terminateWorker();
    },
  };
}
