import type { Timing } from '../measure/measureInTurns.ts';
import { median } from '../measure/percentile.ts';
import type { BenchRow } from './BenchRow.ts';
import { formatNumber, formatTime } from './formatTable.ts';

const PARTS = 4;

/**
 * How the time grows with what is returned: the answers in four parts of as many each, from the smallest to the largest, each with the
 * median of what they tell and of what they took. Empty answers are left out; undefined when fewer than four are left.
 */
export function curveRow(
  what: string,
  by: string,
  { perCase }: Pick<Timing, 'perCase'>,
  sizes: readonly number[],
): BenchRow | undefined {
  const told = perCase
    .map((time, one) => ({ time, size: sizes[one] ?? 0 }))
    .filter(({ size }) => size > 0)
    .toSorted((a, b) => a.size - b.size);
  if (told.length < PARTS) return undefined;
  const points = Array.from({ length: PARTS }, (_, part) => {
    const each = told.slice(Math.floor((part * told.length) / PARTS), Math.floor(((part + 1) * told.length) / PARTS));
    return { size: median(each.map(({ size }) => size)), time: median(each.map(({ time }) => time)) };
  });
  const [least, most] = [points[0], points.at(-1)];
  if (least === undefined || most === undefined) return undefined;
  return {
    what: `${what}: time by how much is told`,
    by,
    figure: points.map(({ size, time }) => `${formatCount(size)}: ${formatTime(time)}`).join('; '),
    ratio: most.time / least.time,
    to: `the smallest quarter, which tells ${formatNumber(least.size / most.size)} of as much`,
    aims: [],
  };
}

function formatCount(count: number): string {
  return count.toLocaleString('en');
}
