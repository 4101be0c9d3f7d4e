import type { Timing } from '../measure/measureInTurns.ts';
import { median, percentile } from '../measure/percentile.ts';
import type { BenchRow } from './BenchRow.ts';
import { formatTime } from './formatTable.ts';

/**
 * What a part of an answer costs in large answers (the upper tenth) against small ones (the lower half): about 1 or less if the work grows
 * with what is returned, more if it grows faster. Empty answers are left out.
 */
export function costRow(by: string, timing: Pick<Timing, 'perCase'>, sizes: readonly number[]): BenchRow {
  const found = timing.perCase.flatMap((time, one) => {
    const size = sizes[one] ?? 0;
    return size > 0 ? [{ size, cost: time / size }] : [];
  });
  const amounts = found.map(({ size }) => size);
  const [small, large] = [percentile(amounts, 0.5), percentile(amounts, 0.9)];
  const costOf = (isOne: (size: number) => boolean): number =>
    median(found.filter(({ size }) => isOne(size)).map(({ cost }) => cost));
  const [low, high] = [costOf((size) => size <= small), costOf((size) => size >= large)];
  return {
    what: 'cost of each stop and step of an answer',
    by,
    figure: `${formatTime(high)} from ${large} of them on`,
    ratio: high / low,
    to: `up to ${small} of them`,
    aims: [],
  };
}
