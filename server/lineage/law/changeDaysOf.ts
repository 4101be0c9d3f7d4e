import type { AuthorityFact } from '../../graph/hops.ts';
import type { Day } from '../../model/period.ts';
import type { AuthorityAnswer } from '../TraceAnswer.ts';
import { authorityOn, RANK } from './authoritiesOn.ts';

/** A day on which the state of an authority differs from the day before. */
export interface AuthorityChange {
  readonly day: Day;
  /** STARTS: it counts for more than before. ENDS: for less, or it goes on only by renewal or for an unknown reason. */
  readonly change: 'STARTS' | 'ENDS';
}

/** All days on which the state of this authority changes (trace-semantics.md §4, Dates), in order. */
export function changeDaysOf(fact: AuthorityFact): readonly AuthorityChange[] {
  const days = new Set(fact.periods.flatMap(({ from, to }) => [from?.first, to?.last, to && dayAfter(to.last)]));
  return [...days]
    .filter((day) => day !== undefined)
    .sort()
    .flatMap((day) => {
      const before = authorityOn(fact, { asOf: dayBefore(day) });
      const on = authorityOn(fact, { asOf: day });
      if (before.inForce === on.inForce && before.reason === on.reason) return [];
      return [{ day, change: isBetter(on, before) ? 'STARTS' : 'ENDS' } as const];
    });
}

function isBetter(on: AuthorityAnswer, before: AuthorityAnswer): boolean {
  return RANK[on.inForce] < RANK[before.inForce];
}

/** None after the last day that ISO 8601 writes with four digits. */
function dayAfter(day: Day): Day | undefined {
  return day < '9999-12-31' ? shift(day, 1) : undefined;
}

function dayBefore(day: Day): Day {
  return shift(day, -1);
}

function shift(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
