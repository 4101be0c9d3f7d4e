/** What wants to stand at `wish`, with how much weight, at least `gap` below the one before it. */
export interface RowItem {
  readonly wish: number;
  readonly weight: number;
  readonly gap: number;
}

/**
 * Heights in the given order that keep every gap and are nearest to the wishes (least weighted squares): isotonic regression by pooling
 * neighbours, linear. With bounds all of it stays within them, if there is room.
 */
export function solveRow(
  items: readonly RowItem[],
  bounds?: { readonly low: number; readonly high: number },
): Float64Array {
  const shifts = new Float64Array(items.length);
  const pools: { sum: number; weight: number; count: number }[] = [];
  let shift = 0;
  items.forEach((item, index) => {
    if (index > 0) shift += item.gap;
    shifts[index] = shift;
    pools.push({ sum: (item.wish - shift) * item.weight, weight: item.weight, count: 1 });
    mergeFalling(pools);
  });
  const heights = new Float64Array(items.length);
  let at = 0;
  for (const pool of pools) {
    const level = clamp(pool.sum / pool.weight, bounds, shift);
    for (let count = 0; count < pool.count; count++, at++) heights[at] = level + (shifts[at] ?? 0);
  }
  return heights;
}

function mergeFalling(pools: { sum: number; weight: number; count: number }[]): void {
  for (;;) {
    const last = pools.at(-1);
    const before = pools.at(-2);
    if (last === undefined || before === undefined || before.sum / before.weight <= last.sum / last.weight) return;
    pools.splice(-2, 2, {
      sum: before.sum + last.sum,
      weight: before.weight + last.weight,
      count: before.count + last.count,
    });
  }
}

function clamp(level: number, bounds: { low: number; high: number } | undefined, total: number): number {
  if (bounds === undefined) return level;
  return Math.max(bounds.low, Math.min(level, bounds.high - total));
}
