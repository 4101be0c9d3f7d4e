import type { EndpointHop, EngagementFact } from '../../graph/hops.ts';
import { datedEngagement } from '../law/datedEngagement.ts';
import type { When } from '../law/inForceOn.ts';
import { timelineOf } from '../law/timelineOf.ts';
import { CUSTODIES, type Custody } from '../TraceAnswer.ts';

/**
 * In whose hands a stop is on the day, by the endpoint or its operator (trace-semantics.md §4): every custody that holds, OUTSIDE if none
 * does, none at all for a data subject. A delegation makes nobody a contractor.
 */
export function custodyOf(
  endpoint: EndpointHop,
  operator: EndpointHop | undefined,
  engagements: readonly EngagementFact[],
  when: When,
): readonly Custody[] {
  if (endpoint.kind === 'DATA_SUBJECT') return [];
  const holders = operator === undefined ? [endpoint] : [endpoint, operator];
  const found = new Set<Custody>();
  if (holders.some(({ kind }) => kind === 'DEPARTMENT')) found.add('MUNICIPALITY');
  if (holders.some(({ party }) => party === 'UNDECIDED')) found.add('UNDECIDED');
  for (const engagement of engagements) {
    const { role, delegation } = engagement;
    if (found.has(role) || (role === 'CONTRACTOR' && delegation)) continue;
    if (timelineOf(datedEngagement(engagement).authorities).on(when).state !== 'NO') found.add(role);
  }
  if (found.size === 0) found.add('OUTSIDE');
  return CUSTODIES.filter((custody) => found.has(custody));
}
