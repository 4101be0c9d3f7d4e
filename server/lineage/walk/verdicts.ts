import { carriageOf } from '../law/carriageOf.ts';
import { NO_REASONS, toReasonSet, type ReasonSet } from '../law/ReasonSet.ts';
import type { CarryingFlow, KeepingHolding } from '../sources/HopSource.ts';
import type { Inquiry } from './Inquiry.ts';
import { isConcernedBy, type Key } from './Key.ts';

/**
 * What a flow or holding says of a key on the day (trace-semantics.md §2 to §4). ELSEWHERE: its list leaves the key open and it does
 * not concern the key. NOT_NOW: it is not in force on the day, and on another day it would be one of CARRIED, UNKNOWN, EXCLUDED.
 */
export interface Verdict {
  readonly how: 'CARRIED' | 'UNKNOWN' | 'EXCLUDED' | 'ELSEWHERE' | 'NOT_NOW';
  /** Why it is not known, or why it is not known whether an exclusion is in force. */
  readonly reasons: ReasonSet;
  readonly inferred: boolean;
  /** By §2 alone, whatever the day says. */
  readonly listed: boolean;
}

/** The verdict on a key; undefined if the flow or holding plays no part: it does not list the key, or is outside the scope. */
export function judge(
  inquiry: Inquiry,
  { hop, mentions }: CarryingFlow | KeepingHolding,
  key: Key,
): Verdict | undefined {
  const { answer, reason, inferred: edgeInferred } = carriageOf(key.up, mentions, hop);
  if (answer === 'NOT_LISTED' || !inquiry.inScope(hop)) return undefined;
  const { state, reasons } = inquiry.forceOf(hop);
  const isElsewhere = answer === 'UNKNOWN' && !isConcernedBy(key, hop.concerns);
  const inferred = hop.inferred || edgeInferred;
  const listed = answer === 'CARRIED';
  if (state === 'NO') return isElsewhere ? undefined : { how: 'NOT_NOW', reasons: NO_REASONS, inferred, listed };
  if (isElsewhere) return { how: 'ELSEWHERE', reasons: NO_REASONS, inferred, listed };
  if (answer === 'EXCLUDED') return { how: 'EXCLUDED', reasons, inferred, listed };
  if (answer === 'CARRIED' && state !== 'UNKNOWN') return { how: 'CARRIED', reasons: NO_REASONS, inferred, listed };
  return { how: 'UNKNOWN', reasons: reasons | toReasonSet(reason), inferred, listed };
}
