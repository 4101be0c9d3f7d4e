import type { HopSource } from '../../../server/lineage/sources/HopSource.ts';
import { trace } from '../../../server/lineage/trace.ts';
import type { TraceAnswer } from '../../../server/lineage/TraceAnswer.ts';
import type { ItemNodeRef } from '../../../server/model/flow.ts';
import { ASKED_DAY } from '../record/generatePeriods.ts';

/** The question of the bench: where does this item go, on the asked day, with the limits that the API has by default. */
export function askTrace(subject: ItemNodeRef, source: HopSource): Promise<TraceAnswer> {
  const asked = { subject, direction: 'DOWNSTREAM', when: { asOf: ASKED_DAY }, across: 'STATED' } as const;
  return trace({ ...asked, maxHops: 20, maxSteps: 10_000 }, source);
}
