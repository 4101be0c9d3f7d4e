import type { Entrustment, Linkage } from '../model/contract.ts';
import type { Day } from '../model/period.ts';
import { governorOn } from './inForce.ts';

/**
 * The last day of a contract or linkage that has run out by the day: ended, or past its end with a renewal that the record does not show
 * (trace-semantics.md §3). Undefined while it holds, before it starts, or where its end is not known.
 */
export function endedOn(governor: Entrustment | Linkage, day: Day): Day | undefined {
  const { inForce, reason, period } = governorOn(governor, day);
  const end = period?.to?.last;
  if (end === undefined || end >= day) return undefined;
  return inForce === 'NO' || reason === 'RENEWAL_NOT_STATED' ? end : undefined;
}
