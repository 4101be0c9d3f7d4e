import type { AuthorityFact } from '../../graph/hops.ts';
import type { Period } from '../../model/period.ts';
import type { AuthorityAnswer, InForce } from '../TraceAnswer.ts';
import { inForceOn, PERIOD_UNSTATED, type PeriodState, type When } from './inForceOn.ts';
import { NO_REASONS, toReasonSet, type ReasonSet } from './ReasonSet.ts';

/** Whether a flow, holding or engagement is in force, by all its authorities. */
export interface Force {
  /** The best of its authorities. */
  readonly state: InForce;
  /** Exactly if UNKNOWN: every reason of every authority that is not known. */
  readonly reasons: ReasonSet;
  /** Each authority with its own state, in the order of the record. */
  readonly authorities: readonly AuthorityAnswer[];
}

/** The law of several periods (trace-semantics.md §3): the best counts, YES before UNKNOWN before NO. None at all is PERIOD_UNSTATED. */
export function authoritiesOn(facts: readonly AuthorityFact[], when: When): Force {
  const authorities = facts.map((fact) => authorityOn(fact, when));
  const state = bestOf(authorities.map((authority) => authority.inForce));
  const reasons = state === 'UNKNOWN' ? unknownReasons(facts, when) : NO_REASONS;
  return { state, reasons, authorities };
}

/** One authority: the state of its best period, the first of equals. */
export function authorityOn({ by, origin, periods }: AuthorityFact, when: When): AuthorityAnswer {
  const [decides, ...rest] = periods.map((period) => ({ period, ...inForceOn(period, when, origin === 'LINKAGE') }));
  if (decides === undefined) return { by, origin, ...PERIOD_UNSTATED };
  const best = rest.reduce((a, b) => (RANK[b.inForce] < RANK[a.inForce] ? b : a), decides);
  return toAnswer(by, origin, best);
}

/** The order in which states count. */
export const RANK: Readonly<Record<InForce, number>> = { YES: 0, BY_RENEWAL: 1, UNKNOWN: 2, NO: 3 };

function toAnswer(
  by: AuthorityFact['by'],
  origin: AuthorityFact['origin'],
  { period, inForce, reason }: PeriodState & { readonly period: Period },
): AuthorityAnswer {
  return reason === undefined ? { by, origin, inForce, period } : { by, origin, inForce, reason, period };
}

function bestOf(states: readonly InForce[]): InForce {
  if (states.length === 0) return PERIOD_UNSTATED.inForce;
  return states.reduce((a, b) => (RANK[b] < RANK[a] ? b : a));
}

function unknownReasons(facts: readonly AuthorityFact[], when: When): ReasonSet {
  if (facts.length === 0) return toReasonSet(PERIOD_UNSTATED.reason);
  return facts.reduce((set, { periods, origin }) => {
    if (periods.length === 0) return set | toReasonSet(PERIOD_UNSTATED.reason);
    return set | toReasonSet(...periods.map((period) => inForceOn(period, when, origin === 'LINKAGE').reason));
  }, NO_REASONS);
}
