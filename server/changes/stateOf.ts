import type { Force } from '../lineage/law/authoritiesOn.ts';
import { shiftDay } from '../lineage/law/shiftDay.ts';
import { timelineOf } from '../lineage/law/timelineOf.ts';
import type { Day } from '../model/period.ts';
import type { DatedFact } from './RecordChange.ts';

/** The state of a fact on a day, and the days, both included, on which it stays so. */
export interface FactState {
  readonly of: DatedFact;
  readonly force: Force;
  /** Absent: from ever, as far as the record says. */
  readonly since: Day | undefined;
  /** Absent: without an end that the record gives. */
  readonly until: Day | undefined;
}

/** Whether a fact is in force on a day (trace-semantics.md §3), since when and until when. */
export function stateOf(of: DatedFact, asOf: Day): FactState {
  const next = of.changes.find(({ day }) => day > asOf)?.day;
  return {
    of,
    force: timelineOf(of.authorities).on({ asOf }),
    since: of.changes.findLast(({ day }) => day <= asOf)?.day,
    until: next === undefined ? undefined : shiftDay(next, -1),
  };
}
