import { lentPeriods } from '../graph/build/lentPeriods.ts';
import type { AuthorityFact } from '../graph/hops.ts';
import { authoritiesOn, authorityOn, type Force } from '../lineage/law/authoritiesOn.ts';
import type { AuthorityAnswer } from '../lineage/TraceAnswer.ts';
import type { Entrustment, Linkage } from '../model/contract.ts';
import type { Day } from '../model/period.ts';

/** Whether a flow or holding is in force on the day, by all its authorities (trace-semantics.md §3). */
export function forceOf(authorities: readonly AuthorityFact[], day: Day): Force {
  return authoritiesOn(authorities, { asOf: day });
}

/** Whether a contract or linkage is itself in force on the day, by what it lends to flows; one that lends nothing by its own periods. */
export function governorOn(governor: Entrustment | Linkage, day: Day): AuthorityAnswer {
  const periods = lentPeriods(governor) ?? governor.periods.map(({ value }) => value);
  return authorityOn({ by: governor.id, origin: governor.kind, periods }, { asOf: day });
}

/** The last day that is given, if the day lies after it; undefined before it, or where no end is given. */
export function endedBefore(authorities: readonly AuthorityFact[], day: Day): Day | undefined {
  const ends = authorities.flatMap(({ periods }) => periods.flatMap(({ to }) => (to === undefined ? [] : [to.last])));
  const last = ends.reduce<Day | undefined>(
    (latest, end) => (latest === undefined || end > latest ? end : latest),
    undefined,
  );
  return last !== undefined && last < day ? last : undefined;
}
