import type { AuthorityFact } from '../../graph/hops.ts';
import type { Day } from '../../model/period.ts';
import type { InForce, UnknownReason } from '../TraceAnswer.ts';
import { changesOfForce } from './changeDaysOf.ts';
import { listReasons } from './ReasonSet.ts';
import { shiftDay } from './shiftDay.ts';
import { timelineOf } from './timelineOf.ts';

/** Days, inclusive at both ends, on which something is or may be in force, in one and the same way. */
export interface ForceSpan {
  /** Absent: from ever. */
  readonly from?: Day | undefined;
  /** Absent: without an end that the record gives. */
  readonly to?: Day | undefined;
  readonly inForce: Exclude<InForce, 'NO'>;
  readonly reasons: readonly UnknownReason[];
}

/** When these authorities together put something in force, or may: every span that is not NO, in order (trace-semantics.md §3). */
export function forceSpans(facts: readonly AuthorityFact[]): readonly ForceSpan[] {
  const days = [...new Set(changesOfForce(facts).map(({ day }) => day))].sort();
  const starts: readonly (Day | undefined)[] = [undefined, ...days];
  return starts.flatMap((from, n) => {
    const next = days[n];
    const { state, reasons } = timelineOf(facts).on({ asOf: from ?? beforeAll(next) });
    if (state === 'NO') return [];
    return [
      {
        ...(from === undefined ? {} : { from }),
        ...(next === undefined ? {} : { to: shiftDay(next, -1) }),
        inForce: state,
        reasons: listReasons(reasons),
      },
    ];
  });
}

/** A day before the first change; any day if nothing ever changes. */
function beforeAll(firstChange: Day | undefined): Day {
  return firstChange === undefined ? '2000-01-01' : shiftDay(firstChange, -1);
}
