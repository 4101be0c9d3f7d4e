import type { AuthorityFact } from '../../graph/hops.ts';
import type { Day } from '../../model/period.ts';
import type { Ref } from '../../model/ref.ts';
import { RANK } from './authoritiesOn.ts';
import { inForceOn, type PeriodState } from './inForceOn.ts';
import { timelineOf, turningDaysOf } from './timelineOf.ts';

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
    changesOn(turningDaysOf([period]), (asOf) => inForceOn(period, { asOf }, origin === 'LINKAGE')),
  );
}

/** The changes of what these authorities together put in force. */
export function changesOfForce(facts: readonly AuthorityFact[]): readonly DatedChange[] {
  const { days, on } = timelineOf(facts);
  return changesOn(days, (asOf) => {
    const { state, reasons } = on({ asOf });
    return { inForce: state, reason: reasons };
  });
}

/** Before every day that a record gives. */
const BEFORE_ALL: Day = '0000-01-01';

/** What changes on one of these days, which stand in order: between two of them nothing does. */
function changesOn(
  days: readonly Day[],
  stateOn: (day: Day) => { readonly inForce: PeriodState['inForce']; readonly reason?: unknown },
): readonly DatedChange[] {
  const changes: DatedChange[] = [];
  let before = stateOn(BEFORE_ALL);
  for (const day of days) {
    const on = stateOn(day);
    if (before.inForce !== on.inForce || before.reason !== on.reason) {
      changes.push({ day, change: RANK[on.inForce] < RANK[before.inForce] ? 'STARTS' : 'ENDS' });
    }
    before = on;
  }
  return changes;
}
