import type { Day } from '../../model/period.ts';
import { carriageOf } from '../law/carriageOf.ts';
import { forceSpans } from '../law/forceSpans.ts';
import { listReasons, NO_REASONS, toReasonSet } from '../law/ReasonSet.ts';
import { timelineOf } from '../law/timelineOf.ts';
import { isConcernedBy, type Key } from '../walk/Key.ts';
import type { Erasure, Presence } from './ExposureAnswer.ts';
import type { PresenceFact } from './PresenceFact.ts';

/**
 * What a fact says of a key at the holder on the day (trace-semantics.md §6): undefined if it plays no part, which is so if it does not
 * list the key, leaves it open without concerning it, has not begun, or never is in force.
 */
export function judgePresence(
  fact: PresenceFact,
  key: Key,
  asOf: Day,
  erasureOf: (fact: PresenceFact, key: Key) => Erasure,
): Presence | undefined {
  const { answer, reason, inferred } = carriageOf(key.up, fact.mentions, fact.list);
  if (answer === 'NOT_LISTED' || (answer === 'UNKNOWN' && !isConcernedBy(key, fact.concerns))) return undefined;
  // What is or may be kept from a flow onward, or is not known to go, says nothing of what is here.
  if (fact.why === 'SENDS' && answer !== 'CARRIED') return undefined;
  const { state, reasons } = timelineOf(fact.authorities).on({ asOf });
  const isDenied = fact.access === 'DENIED';
  const common = {
    by: fact.id,
    at: fact.at,
    inferred: fact.inferred || inferred,
    ...(fact.access === undefined ? {} : { access: fact.access }),
  };
  if (state === 'NO') {
    const until = endedBefore(fact, asOf);
    if (until === undefined || answer === 'EXCLUDED' || isDenied) return undefined;
    const erasure = erasureOf(fact, key);
    const carriage = erasure === 'PROOF' ? 'EXCLUDED' : 'UNKNOWN';
    const why = carriage === 'UNKNOWN' ? toReasonSet(reason) : NO_REASONS;
    return { why: 'REMAINS', ...common, carriage, reasons: listReasons(why), erasure, until };
  }
  if (answer === 'EXCLUDED' || isDenied) {
    return { why: fact.why, ...common, carriage: 'EXCLUDED', reasons: listReasons(reasons) };
  }
  const doubts = reasons | toReasonSet(reason);
  const carriage = doubts === NO_REASONS ? 'CARRIED' : 'UNKNOWN';
  return { why: fact.why, ...common, carriage, reasons: listReasons(doubts) };
}

/** The last day before this one on which the fact was, or may have been, in force. */
function endedBefore({ authorities }: Pick<PresenceFact, 'authorities'>, asOf: Day): Day | undefined {
  return forceSpans(authorities)
    .flatMap(({ to }) => (to !== undefined && to < asOf ? [to] : []))
    .at(-1);
}
