import type { Structure } from './buildStructure.ts';
import { countCrossings } from './countCrossings.ts';

/** The nodes of each layer from top to bottom, and how many lines cross. */
export interface Order {
  readonly layers: readonly (readonly number[])[];
  readonly crossings: number;
}

interface Neighbours {
  readonly left: readonly (readonly number[])[];
  readonly right: readonly (readonly number[])[];
}

/** Sweeps stop after so many without gain; swaps of neighbours are tried up to so many links (they are quadratic in a hub's links). */
const PATIENCE = 4;
const TRANSPOSE_LIMIT = 2_500;

/**
 * Orders each layer so that few lines cross: barycentre sweeps to the right and to the left, then swaps of neighbours; the best order seen
 * is kept. With `previous` heights nothing that was there changes places: what is new goes where its neighbours are.
 */
export function orderLayers(structure: Structure, previous?: ReadonlyMap<string, number>): Order {
  const neighbours = findNeighbours(structure);
  const layers = structure.layers.map((layer) => [...layer]);
  const positions = new Int32Array(structure.nodes.length);
  if (previous !== undefined && previous.size > 0) {
    keepOrder(structure, neighbours, layers, previous);
    for (const layer of layers) place(layer, positions);
    return { layers, crossings: countAll(layers, positions, neighbours) };
  }
  for (const layer of layers) place(layer, positions);
  const links = neighbours.right.reduce((sum, list) => sum + list.length, 0);
  let best: Order = { layers: layers.map((layer) => [...layer]), crossings: countAll(layers, positions, neighbours) };
  const most = links > 5_000 ? 6 : 16;
  for (let sweep = 0, idle = 0; sweep < most && idle < PATIENCE && best.crossings > 0; sweep++) {
    const toRight = sweep % 2 === 0;
    const side = toRight ? neighbours.left : neighbours.right;
    for (const layer of toRight ? layers : layers.toReversed()) sortByBarycentre(layer, side, positions);
    if (links <= TRANSPOSE_LIMIT) transpose(layers, positions, neighbours);
    const crossings = countAll(layers, positions, neighbours);
    idle = crossings < best.crossings ? 0 : idle + 1;
    if (crossings < best.crossings) best = { layers: layers.map((layer) => [...layer]), crossings };
  }
  return best;
}

function findNeighbours({ nodes, ways }: Structure): Neighbours {
  const left: number[][] = nodes.map(() => []);
  const right: number[][] = nodes.map(() => []);
  for (const way of ways) {
    if (way.level) continue;
    way.nodes.forEach((node, index) => {
      const next = way.nodes[index + 1];
      if (next === undefined) return;
      right[node]?.push(next);
      left[next]?.push(node);
    });
  }
  return { left, right };
}

function place(layer: readonly number[], positions: Int32Array): void {
  layer.forEach((node, position) => {
    positions[node] = position;
  });
}

/** Nodes without a neighbour on this side keep their places; the others share the rest in the order of their barycentres. */
function sortByBarycentre(layer: number[], side: Neighbours['left'], positions: Int32Array): void {
  const movable: { node: number; centre: number; at: number }[] = [];
  layer.forEach((node, at) => {
    const near = side[node] ?? [];
    if (near.length === 0) return;
    let sum = 0;
    for (const neighbour of near) sum += positions[neighbour] ?? 0;
    movable.push({ node, centre: sum / near.length, at });
  });
  const places = movable.map((one) => one.at);
  movable.sort((a, b) => a.centre - b.centre || a.at - b.at);
  movable.forEach((one, index) => (layer[places[index] ?? 0] = one.node));
  place(layer, positions);
}

function transpose(layers: readonly number[][], positions: Int32Array, { left, right }: Neighbours): void {
  for (let round = 0, improved = true; improved && round < 8; round++) {
    improved = false;
    for (const layer of layers) {
      for (let at = 0; at + 1 < layer.length; at++) {
        const [a, b] = [layer[at] ?? 0, layer[at + 1] ?? 0];
        const gain = swapGain(left[a], left[b], positions) + swapGain(right[a], right[b], positions);
        if (gain <= 0) continue;
        [layer[at], layer[at + 1]] = [b, a];
        positions[a] = at + 1;
        positions[b] = at;
        improved = true;
      }
    }
  }
}

/** Crossings now minus crossings after two neighbours have changed places, on one side. */
function swapGain(upper: readonly number[] = [], lower: readonly number[] = [], positions: Int32Array): number {
  let gain = 0;
  for (const a of upper) for (const b of lower) gain += Math.sign((positions[a] ?? 0) - (positions[b] ?? 0));
  return gain;
}

function countAll(layers: readonly (readonly number[])[], positions: Int32Array, { right }: Neighbours): number {
  return layers.reduce((sum, layer, index) => {
    const rows = layer.map((node) => (right[node] ?? []).map((next) => positions[next] ?? 0));
    return sum + countCrossings(rows, layers[index + 1]?.length ?? 0);
  }, 0);
}

/** Heights known from before, else the mean of the neighbours' (twice around, so that a chain of new nodes finds its place). */
function keepOrder(
  { nodes }: Structure,
  { left, right }: Neighbours,
  layers: readonly number[][],
  previous: ReadonlyMap<string, number>,
): void {
  const heights = nodes.map((node) => (node.box === undefined ? undefined : previous.get(node.box.id)));
  for (let round = 0; round < 3; round++) {
    for (const node of nodes) {
      if (heights[node.index] !== undefined) continue;
      const known = [...(left[node.index] ?? []), ...(right[node.index] ?? [])].flatMap((near) => heights[near] ?? []);
      if (known.length > 0) heights[node.index] = known.reduce((sum, height) => sum + height, 0) / known.length;
    }
  }
  for (const layer of layers) {
    layer.sort((a, b) => (heights[a] ?? Infinity) - (heights[b] ?? Infinity) || a - b);
  }
}
