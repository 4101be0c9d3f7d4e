import type { LayoutOptions } from './LayoutGraph.ts';
import type { Ranks } from './buildRanks.ts';
import { DROP } from './assignRows.ts';
import { solveRow } from './solveRow.ts';
import { toHalfPixel } from './toHalfPixel.ts';

/** The heights of the two ends of every link. */
export interface Ports {
  readonly left: Float64Array;
  readonly right: Float64Array;
}

/**
 * Where on a box's side each line meets it: as straight as can be, in the order of the other ends, apart from each other, and off the corners.
 * A stub with an exit of its own leaves above its bar, if the box reaches up to there; one that branches off a line takes that line's place.
 */
export function assignPorts({ slots, links }: Ranks, heights: Float64Array, options: LayoutOptions): Ports {
  const ports = { left: new Float64Array(links.length), right: new Float64Array(links.length) };
  const rightSides: number[][] = slots.map(() => []);
  const leftSides: number[][] = slots.map(() => []);
  links.forEach((link, index) => {
    ports.left[index] = heights[link.left] ?? 0;
    ports.right[index] = heights[link.right] ?? 0;
    if (slots[link.left]?.kind === 'BOX' && link.branch === undefined) rightSides[link.left]?.push(index);
    if (slots[link.right]?.kind === 'BOX') (link.turn ? rightSides : leftSides)[link.right]?.push(index);
  });
  for (const slot of slots) {
    if (slot.kind !== 'BOX') continue;
    const middle = heights[slot.index] ?? 0;
    const sides = [leftSides[slot.index] ?? [], rightSides[slot.index] ?? []];
    for (const side of sides) spread(slot.index, side, { top: middle - slot.above, bottom: middle + slot.below });
  }
  links.forEach((link, index) => {
    if (link.branch !== undefined) ports.left[index] = ports.left[link.branch] ?? 0;
  });
  return ports;

  function spread(
    box: number,
    side: readonly number[],
    extent: { readonly top: number; readonly bottom: number },
  ): void {
    const ends = side
      .flatMap((index) => {
        const link = links[index];
        if (link === undefined) return [];
        const isLeft = link.left === box;
        const own = isLeft ? ports.left : ports.right;
        const drop = link.stub === undefined ? 0 : DROP;
        return [{ index, own, wish: (heights[isLeft ? link.right : link.left] ?? 0) - drop }];
      })
      .toSorted((a, b) => a.wish - b.wish || a.index - b.index);
    const low = extent.top + options.portInset.top;
    const high = Math.max(low, extent.bottom - options.portInset.bottom);
    const gap = Math.min(options.portGap, (high - low) / Math.max(1, ends.length - 1));
    const solved = solveRow(
      ends.map((end) => ({ wish: end.wish, weight: 1, gap })),
      { low, high },
    );
    ends.forEach((end, at) => (end.own[end.index] = toHalfPixel(solved[at] ?? 0)));
  }
}
