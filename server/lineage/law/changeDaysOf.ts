import type { AuthorityFact } from '../../graph/hops.ts';
import type { Day, Period } from '../../model/period.ts';
import type { Ref } from '../../model/ref.ts';
import { authoritiesOn, RANK } from './authoritiesOn.ts';
import { inForceOn, type PeriodState } from './inForceOn.ts';

/** Something that has dates: a flow or holding, or a contract or linkage that decides custody. */
export interface DatedFact {
  readonly id: Ref;
  readonly authorities: readonly AuthorityFact[];
}

/** A day on which something counts for more than on the day before (STARTS), or for less, or is unknown for another reason (ENDS). */
export interface DatedChange {
  readonly day: Day;
  readonly change: 'STARTS' | 'ENDS';
}

/** The changes of each period of an authority. */
export function changesOfPeriods({ periods, origin }: AuthorityFact): readonly DatedChange[] {
  return periods.flatMap((period) =>
    changesOn(daysOf([period]), (day) => inForceOn(period, { asOf: day }, origin === 'LINKAGE')),
  );
}

/** The changes of what these authorities together put in force. */
export function changesOfForce(facts: readonly AuthorityFact[]): readonly DatedChange[] {
  return changesOn(daysOf(facts.flatMap(({ periods }) => periods)), (day) => {
    const { state, reasons } = authoritiesOn(facts, { asOf: day });
    return { inForce: state, reason: reasons };
  });
}

function changesOn(
  days: Iterable<Day>,
  stateOn: (day: Day) => { readonly inForce: PeriodState['inForce']; readonly reason?: unknown },
): readonly DatedChange[] {
  return [...days].flatMap((day) => {
    const before = stateOn(shift(day, -1));
    const on = stateOn(day);
    if (before.inForce === on.inForce && before.reason === on.reason) return [];
    return [{ day, change: RANK[on.inForce] < RANK[before.inForce] ? 'STARTS' : 'ENDS' } as const];
  });
}

/** The days on which a row of trace-semantics.md §3 may begin to fit. */
function daysOf(periods: readonly Period[]): ReadonlySet<Day> {
  const days = new Set<Day>();
  for (const { from, to } of periods) {
    if (from !== undefined) days.add(from.first);
    if (to === undefined) continue;
    days.add(to.last);
    // None after the last day that ISO 8601 writes with four digits.
    if (to.last < '9999-12-31') days.add(shift(to.last, 1));
  }
  return days;
}

function shift(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
