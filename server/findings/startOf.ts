import { isPreparation } from '../lineage/law/isPreparation.ts';
import type { Stated } from '../model/evidence.ts';
import type { Day, Period } from '../model/period.ts';

/** The first day of the earliest period that is neither development nor test; undefined where no start is given. */
export function startOf(periods: readonly Stated<Period>[]): Day | undefined {
  const starts = periods
    .filter(({ value }) => !isPreparation(value))
    .flatMap(({ value }) => (value.from === undefined ? [] : [value.from.first]));
  return starts.sort()[0];
}
