import type { Day, Period } from '../../model/period.ts';
import type { TraceQuestion } from '../TraceQuestion.ts';
import type { InForce, UnknownReason } from '../TraceAnswer.ts';
import { isPreparation } from './isPreparation.ts';

export type When = TraceQuestion['when'];

/** The state of one period; `reason` exactly if UNKNOWN. */
export interface PeriodState {
  readonly inForce: InForce;
  readonly reason?: UnknownReason | undefined;
}

/**
 * Is the period in force? The table of trace-semantics.md §3, the first row that fits. `ALL_TIMES` asks whether it ever is: the rows
 * that compare with a day then fit nothing. `ofLinkage`: a linkage renews by itself, a contract needs a new one.
 */
export function inForceOn(period: Period, when: When, ofLinkage: boolean): PeriodState {
  if (isPreparation(period)) return NO;
  const start = period.from?.first;
  const end = period.to?.last;
  const day = when === 'ALL_TIMES' ? undefined : when.asOf;
  if (day !== undefined && isBeforeAll(day, start, end)) return NO;
  if (start !== undefined && end !== undefined && end < start) return INVALID;
  if (day !== undefined && end !== undefined && day > end) return afterEnd(period.renews, ofLinkage);
  if (start === undefined) return UNSTATED;
  return period.phase === 'TRIAL' ? TRIAL : YES;
}

export const PERIOD_UNSTATED: PeriodState = { inForce: 'UNKNOWN', reason: 'PERIOD_UNSTATED' };

const YES: PeriodState = { inForce: 'YES' };
const BY_RENEWAL: PeriodState = { inForce: 'BY_RENEWAL' };
const NO: PeriodState = { inForce: 'NO' };
const INVALID: PeriodState = { inForce: 'UNKNOWN', reason: 'PERIOD_INVALID' };
const NOT_RENEWED: PeriodState = { inForce: 'UNKNOWN', reason: 'RENEWAL_NOT_STATED' };
const UNSTATED: PeriodState = PERIOD_UNSTATED;
const TRIAL: PeriodState = { inForce: 'UNKNOWN', reason: 'TRIAL' };

/** Before every date that is given. An end alone does not say "not yet": then the row "no start" answers (decision 0101). */
function isBeforeAll(day: Day, start: Day | undefined, end: Day | undefined): boolean {
  return start !== undefined && day < start && (end === undefined || day < end);
}

function afterEnd(renews: boolean, ofLinkage: boolean): PeriodState {
  if (!renews) return NO;
  return ofLinkage ? BY_RENEWAL : NOT_RENEWED;
}
