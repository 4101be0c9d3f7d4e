import { median } from '../measure/percentile.ts';
import type { BenchRow } from './BenchRow.ts';

/** The times of the same questions, in the same order; there may be fewer of them. */
export interface ComparedTimes {
  readonly plain: readonly number[];
  readonly asked: readonly number[];
}

const FLAT = 1.2;

/**
 * What the same answers cost in a larger record against a smaller one, over the questions that both were asked: the one in the middle, against
 * the plain walk of the one in the middle, so that a slower machine is not taken for a larger record.
 */
export function growthRow(by: string, before: ComparedTimes, after: ComparedTimes, to: string): BenchRow {
  const count = Math.min(before.asked.length, after.asked.length);
  const asked = middleOf(before.asked, after.asked, count);
  const ratio = asked / middleOf(before.plain, after.plain, count);
  return {
    what: 'the same answers from a larger record',
    by,
    figure: `${asked.toFixed(2)}× on the clock (${count} questions)`,
    ratio,
    to: `${to}, each beside its plain walk`,
    aims: [{ text: `≤ ${FLAT}×`, isMet: ratio <= FLAT }],
  };
}

function middleOf(before: readonly number[], after: readonly number[], count: number): number {
  return median(after.slice(0, count).map((time, one) => time / (before[one] ?? Number.NaN)));
}
