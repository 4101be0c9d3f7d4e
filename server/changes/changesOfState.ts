import type { AuthorityFact } from '../graph/hops.ts';
import type { Force } from '../lineage/law/authoritiesOn.ts';
import { inForceOn, type PeriodState } from '../lineage/law/inForceOn.ts';
import { timelineOf } from '../lineage/law/timelineOf.ts';
import type { Day, Period } from '../model/period.ts';
import type { ChangeKind, StateChange } from './RecordChange.ts';

/** Before every day that a record gives. */
const BEFORE_ALL: Day = '0000-01-01';

/** Every change of what these authorities together put in force (trace-semantics.md §3), by day. */
export function changesOfState(authorities: readonly AuthorityFact[]): readonly StateChange[] {
  const { days, on } = timelineOf(authorities);
  return days.flatMap((day, n): readonly StateChange[] => {
    // Between two turning days nothing changes, so the last one stands for the day before.
    const dayBefore = days[n - 1] ?? BEFORE_ALL;
    const [before, after] = [on({ asOf: dayBefore }), on({ asOf: day })];
    const change = changeOf(before, after, () => goesOnOtherwise(authorities, dayBefore, day));
    if (change === undefined) return [];
    return [{ day, change, before, after, turning: turningOn(authorities, dayBefore, day) }];
  });
}

function changeOf(before: Force, after: Force, isOtherwise: () => boolean): ChangeKind | undefined {
  switch (after.state) {
    case 'NO':
      return before.state === 'NO' ? undefined : 'ENDS';
    case 'UNKNOWN':
      if (before.state !== 'UNKNOWN') return 'BECOMES_UNKNOWN';
      return before.reasons === after.reasons ? undefined : 'UNKNOWN_OTHERWISE';
    case 'YES':
    case 'BY_RENEWAL':
      if (before.state === 'NO' || before.state === 'UNKNOWN') return 'STARTS';
      return before.state !== after.state || isOtherwise() ? 'RENEWED' : undefined;
  }
}

/** Says whether no period that put it in force on the first day still does on the second. */
function goesOnOtherwise(authorities: readonly AuthorityFact[], dayBefore: Day, day: Day): boolean {
  return !authorities.some((authority) =>
    authority.periods.some(
      (period) => isInForce(stateOf(authority, period, dayBefore)) && isInForce(stateOf(authority, period, day)),
    ),
  );
}

/** The authorities with those of their periods alone whose state differs between the two days. */
function turningOn(authorities: readonly AuthorityFact[], dayBefore: Day, day: Day): readonly AuthorityFact[] {
  return authorities.flatMap((authority) => {
    const periods = authority.periods.filter((period) => {
      const [before, after] = [stateOf(authority, period, dayBefore), stateOf(authority, period, day)];
      return before.inForce !== after.inForce || before.reason !== after.reason;
    });
    return periods.length === 0 ? [] : [{ ...authority, periods }];
  });
}

function stateOf({ origin }: AuthorityFact, period: Period, asOf: Day): PeriodState {
  return inForceOn(period, { asOf }, origin === 'LINKAGE');
}

function isInForce({ inForce }: PeriodState): boolean {
  return inForce === 'YES' || inForce === 'BY_RENEWAL';
}
