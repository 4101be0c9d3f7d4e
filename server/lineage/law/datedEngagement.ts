import type { EngagementFact } from '../../graph/hops.ts';
import type { DatedFact } from './changeDaysOf.ts';

const DATED = new WeakMap<EngagementFact, DatedFact>();

/** The contract or linkage of an engagement as something that has dates; the same object each time, so that its timeline is remembered. */
export function datedEngagement(engagement: EngagementFact): DatedFact {
  const known = DATED.get(engagement);
  if (known !== undefined) return known;
  const dated: DatedFact = { id: engagement.by, authorities: [engagement.authority] };
  DATED.set(engagement, dated);
  return dated;
}
