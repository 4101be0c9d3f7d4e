import type { LayoutBox, LayoutGraph, LayoutLine } from './LayoutGraph.ts';

/** A box, or the place where a long line passes through a layer. */
export interface LayerNode {
  readonly index: number;
  readonly layer: number;
  readonly box?: LayoutBox | undefined;
  /** The line that passes, as an index into `ways`. */
  readonly way?: number | undefined;
}

/** A line as a chain of nodes from left to right; `reversed` if it really runs to the left. A level way has two nodes of one layer. */
export interface Way {
  readonly line: LayoutLine;
  readonly nodes: readonly number[];
  readonly reversed: boolean;
  readonly level: boolean;
}

export interface Structure {
  readonly nodes: readonly LayerNode[];
  readonly ways: readonly Way[];
  /** Node indexes by layer, boxes first in the order given. */
  readonly layers: readonly (readonly number[])[];
  readonly boxIndex: ReadonlyMap<string, number>;
}

/**
 * Finds the way of each line through the layers. Empty layers are closed up; a line back to an earlier layer is laid like one from there
 * (its arrow stays at its real end); lines with an end that is not among the boxes are left out.
 */
export function buildStructure(graph: LayoutGraph): Structure {
  const used = [...new Set(graph.boxes.map((box) => box.layer))].toSorted((a, b) => a - b);
  const layerOf = new Map(used.map((layer, index) => [layer, index]));
  const nodes: LayerNode[] = [];
  const layers: number[][] = used.map(() => []);
  const add = (layer: number, what: Pick<LayerNode, 'box' | 'way'>): number => {
    const index = nodes.length;
    nodes.push({ index, layer, ...what });
    layers[layer]?.push(index);
    return index;
  };
  const boxIndex = new Map(graph.boxes.map((box) => [box.id, add(layerOf.get(box.layer) ?? 0, { box })]));
  const ways: Way[] = [];
  for (const line of graph.lines) {
    const from = boxIndex.get(line.from);
    const to = boxIndex.get(line.to);
    if (from === undefined || to === undefined) continue;
    const start = nodes[from]?.layer ?? 0;
    const end = nodes[to]?.layer ?? 0;
    const reversed = start > end;
    const [left, right] = reversed ? [to, from] : [from, to];
    const lanes = range(Math.min(start, end) + 1, Math.max(start, end)).map((layer) =>
      add(layer, { way: ways.length }),
    );
    ways.push({ line, nodes: [left, ...lanes, right], reversed, level: start === end });
  }
  return { nodes, ways, layers, boxIndex };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
