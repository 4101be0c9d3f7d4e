import type { Day } from '../model/period.ts';
import type { DatedFact, RecordChange } from './RecordChange.ts';

/** Days, both included. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/**
 * Every change of these facts on the days of the span, by day, then as the facts stand. A change stands on the first day of the state after
 * it, compared with the day before, the first day of the span too: so spans that follow each other miss nothing and name nothing twice.
 */
export function listChanges(facts: readonly DatedFact[], { from, to }: DaySpan): readonly RecordChange[] {
  return facts
    .flatMap((of) => of.changes.filter(({ day }) => from <= day && day <= to).map((change) => ({ ...change, of })))
    .sort((a, b) => compare(a.day, b.day));
}

function compare(a: Day, b: Day): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
