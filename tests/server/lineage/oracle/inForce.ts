import type { AuthorityFact, PeriodOrigin } from '../../../../server/graph/hops.ts';
import {
  IN_FORCE,
  type AuthorityAnswer,
  type InForce,
  type UnknownReason,
} from '../../../../server/lineage/TraceAnswer.ts';
import type { TraceQuestion } from '../../../../server/lineage/TraceQuestion.ts';
import type { Day, Period } from '../../../../server/model/period.ts';
import { inReasonOrder } from './order.ts';

export type When = TraceQuestion['when'];

/** One period, or one flow, on the day. */
export interface PeriodState {
  readonly inForce: InForce;
  readonly reason?: UnknownReason | undefined;
}

/** A flow or holding on the day: the best of its authorities, and each of them. */
export interface Force {
  readonly inForce: InForce;
  /** Every reason, if the best is UNKNOWN; else none. */
  readonly reasons: readonly UnknownReason[];
  readonly authorities: readonly AuthorityAnswer[];
}

/** §3, the table: the first row that fits. The rows that compare a day are left out for all times (§1, Day). */
export function periodState(period: Period, origin: PeriodOrigin, when: When): PeriodState {
  if (period.phase === 'DEVELOPMENT' || period.phase === 'TEST') return { inForce: 'NO' };
  const day = when === 'ALL_TIMES' ? undefined : when.asOf;
  const start = period.from?.first;
  const end = period.to?.last;
  if (day !== undefined && isBeforeEveryDate(day, [start, end])) return { inForce: 'NO' };
  if (start !== undefined && end !== undefined && end < start) return { inForce: 'UNKNOWN', reason: 'PERIOD_INVALID' };
  if (day !== undefined && end !== undefined && end < day) return afterTheEnd(period, origin);
  if (start === undefined) return { inForce: 'UNKNOWN', reason: 'PERIOD_UNSTATED' };
  if (period.phase === 'TRIAL') return { inForce: 'UNKNOWN', reason: 'TRIAL' };
  return { inForce: 'YES' };
}

function isBeforeEveryDate(day: Day, dates: readonly (Day | undefined)[]): boolean {
  const given = dates.filter((date) => date !== undefined);
  // An end alone does not say "not yet": the row "no start" answers (decision 0101).
  return dates[0] !== undefined && given.every((date) => day < date);
}

function afterTheEnd(period: Period, origin: PeriodOrigin): PeriodState {
  if (!period.renews) return { inForce: 'NO' };
  return origin === 'LINKAGE' ? { inForce: 'BY_RENEWAL' } : { inForce: 'UNKNOWN', reason: 'RENEWAL_NOT_STATED' };
}

/** §3: of several periods the best counts; the first of the best is the one that decided. */
export function authorityState(authority: AuthorityFact, when: When): AuthorityAnswer {
  const { by, origin } = authority;
  const states = authority.periods.map((period) => ({ period, ...periodState(period, origin, when) }));
  const best = IN_FORCE.flatMap((inForce) => states.filter((state) => state.inForce === inForce))[0];
  if (best === undefined) return { by, origin, inForce: 'UNKNOWN', reason: 'PERIOD_UNSTATED' };
  return {
    by,
    origin,
    inForce: best.inForce,
    ...(best.reason === undefined ? {} : { reason: best.reason }),
    period: best.period,
  };
}

/** §3: of several authorities the best counts; each is shown with its own state. None at all states no period. */
export function forceOf(facts: readonly AuthorityFact[], when: When): Force {
  const authorities = facts.map((fact) => authorityState(fact, when));
  const inForce = IN_FORCE.find((state) => authorities.some((authority) => authority.inForce === state)) ?? 'UNKNOWN';
  if (inForce !== 'UNKNOWN') return { inForce, reasons: [], authorities };
  const reasons =
    facts.length === 0 ? (['PERIOD_UNSTATED'] as const) : facts.flatMap((fact) => everyReason(fact, when));
  return { inForce, reasons: inReasonOrder(reasons), authorities };
}

function everyReason(fact: AuthorityFact, when: When): UnknownReason[] {
  if (fact.periods.length === 0) return ['PERIOD_UNSTATED'];
  return fact.periods
    .map((period) => periodState(period, fact.origin, when).reason)
    .filter((reason) => reason !== undefined);
}
