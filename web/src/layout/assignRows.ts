import type { LayoutOptions } from './LayoutGraph.ts';
import type { Structure } from './buildStructure.ts';
import type { Ranks, Slot } from './buildRanks.ts';
import { solveRow } from './solveRow.ts';
import { toHalfPixel } from './toHalfPixel.ts';

interface Pull {
  readonly slot: number;
  readonly weight: number;
  /** How far below it wants to stand. */
  readonly below: number;
}

/** A line that passes is kept straighter than one that ends; a box that was there before holds its place this much. */
const PASSING = 6;
const REMEMBERED = 12;

/** A stub hangs so far below the line that it branches off, or below the box's line, where there is room. */
export const DROP = 36;

/**
 * The height of every slot (where lines meet it): ranks are pulled towards what they are linked with, to the right and to the left in turn,
 * and never overlap. Links of a busy side pull less, so a line is straight at its quieter end.
 */
export function assignRows(ranks: Ranks, structure: Structure, options: LayoutOptions): Float64Array {
  const heights = stack(ranks, options);
  const { left, right } = findPulls(ranks, options);
  const remembered = ranks.slots.map((slot) => findPrevious(slot, structure, options));
  remembered.forEach((height, slot) => {
    if (height !== undefined) heights[slot] = height;
  });
  const rounds = ranks.slots.length > 3_000 ? 4 : 12;
  for (let round = 0; round < rounds; round++) {
    const toRight = round % 2 === 0;
    const sides = round === 0 ? [left] : round === 1 ? [right] : [left, right];
    for (const rank of toRight ? ranks.ranks : ranks.ranks.toReversed())
      settle(rank, ranks.slots, sides, heights, remembered, options);
  }
  straighten(ranks, heights, options);
  return heights.map(toHalfPixel);
}

/** Takes the small steps out of lines that pass: each slot goes to the height of the one before it, as far as its neighbours leave room. */
function straighten({ ranks, slots, links }: Ranks, heights: Float64Array, options: LayoutOptions): void {
  const before = new Int32Array(slots.length).fill(-1);
  for (const link of links) {
    if (link.turn || link.stub !== undefined) continue;
    if (slots[link.left]?.kind !== 'BOX' && slots[link.right]?.kind !== 'BOX') before[link.right] = link.left;
  }
  for (const rank of ranks) {
    rank.forEach((index, at) => {
      const wish = heights[before[index] ?? -1];
      if (wish === undefined) return;
      const [upper, lower] = [rank[at - 1], rank[at + 1]];
      const low = upper === undefined ? -Infinity : (heights[upper] ?? 0) + findDistance(slots, upper, index, options);
      const high = lower === undefined ? Infinity : (heights[lower] ?? 0) - findDistance(slots, index, lower, options);
      heights[index] = Math.max(low, Math.min(wish, high));
    });
  }
}

/** The least distance between the heights of two neighbours. */
function findDistance(slots: readonly Slot[], upperIndex: number, lowerIndex: number, options: LayoutOptions): number {
  const [upper, lower] = [slots[upperIndex], slots[lowerIndex]];
  if (upper === undefined || lower === undefined) return 0;
  return upper.below + lower.above + Math.max(gapAfter(upper, options), gapAfter(lower, options));
}

function stack({ ranks, slots }: Ranks, options: LayoutOptions): Float64Array {
  const heights = new Float64Array(slots.length);
  for (const rank of ranks) {
    let bottom = 0;
    for (const index of rank) {
      const slot = slots[index];
      if (slot === undefined) continue;
      heights[index] = bottom + slot.above;
      bottom += slot.above + slot.below + gapAfter(slot, options);
    }
  }
  return heights;
}

function gapAfter(slot: Slot, options: LayoutOptions): number {
  return slot.kind === 'BOX' ? options.boxGap : options.slotGap;
}

function findPulls(
  { slots, links }: Ranks,
  options: LayoutOptions,
): { readonly left: readonly Pull[][]; readonly right: readonly Pull[][] } {
  const leftCount = new Int32Array(slots.length);
  const rightCount = new Int32Array(slots.length);
  for (const link of links) {
    rightCount[link.left] = (rightCount[link.left] ?? 0) + 1;
    leftCount[link.right] = (leftCount[link.right] ?? 0) + 1;
  }
  /** What hangs from a box already: one stub stands below the other. */
  const hanging = new Float64Array(slots.length);
  const left: Pull[][] = slots.map(() => []);
  const right: Pull[][] = slots.map(() => []);
  for (const link of links) {
    if (link.turn) continue;
    const busy = Math.max(rightCount[link.left] ?? 1, leftCount[link.right] ?? 1);
    const passing = slots[link.left]?.kind !== 'BOX' && slots[link.right]?.kind !== 'BOX';
    const weight = link.stub !== undefined ? 0.000_01 : passing ? PASSING : 1 / (busy * busy);
    const below = link.stub === undefined ? 0 : (hanging[link.left] ?? 0) + DROP;
    if (link.stub !== undefined) hanging[link.left] = below - DROP + heightOf(slots[link.right], options);
    right[link.left]?.push({ slot: link.right, weight, below: -below });
    left[link.right]?.push({ slot: link.left, weight, below });
  }
  return { left, right };
}

function heightOf(slot: Slot | undefined, options: LayoutOptions): number {
  return slot === undefined ? 0 : slot.above + slot.below + gapAfter(slot, options);
}

function findPrevious(slot: Slot, structure: Structure, { previous }: LayoutOptions): number | undefined {
  const box = slot.node === undefined ? undefined : structure.nodes[slot.node]?.box;
  return box === undefined ? undefined : previous?.get(box.id);
}

function settle(
  rank: readonly number[],
  slots: readonly Slot[],
  sides: readonly (readonly Pull[][])[],
  heights: Float64Array,
  remembered: readonly (number | undefined)[],
  options: LayoutOptions,
): void {
  const items = rank.map((index, at) => {
    const memory = remembered[index];
    let weight = memory === undefined ? (slots[index]?.kind === 'STUB' ? 0.000_01 : 0.001) : REMEMBERED;
    let sum = (memory ?? heights[index] ?? 0) * weight;
    for (const side of sides)
      for (const pull of side[index] ?? []) {
        sum += ((heights[pull.slot] ?? 0) + pull.below) * pull.weight;
        weight += pull.weight;
      }
    const upper = rank[at - 1];
    return { wish: sum / weight, weight, gap: upper === undefined ? 0 : findDistance(slots, upper, index, options) };
  });
  solveRow(items).forEach((height, at) => (heights[rank[at] ?? 0] = height));
}
