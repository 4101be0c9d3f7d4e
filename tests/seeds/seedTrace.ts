import { snapshotFromRecord } from '../../server/lineage/sources/snapshotFromRecord.ts';
import { trace } from '../../server/lineage/trace.ts';
import type { TraceAnswer, TraceSubjectRef } from '../../server/lineage/TraceAnswer.ts';
import type { TraceQuestion } from '../../server/lineage/TraceQuestion.ts';
import type { EndpointRef } from '../../server/model/flow.ts';
import { toTraceRecord } from '../support/toTraceRecord.ts';
import type { SeedRecord } from './seedRecord.ts';

/** Traces over the whole record of the seeds, on a day. */
export interface SeedTrace {
  /** Where a subject goes from its own starts, on a day: hops 20, steps 10,000. */
  readonly downstream: (subject: TraceSubjectRef, asOf: string) => Promise<TraceAnswer>;
  /** Where a subject comes from, walked back from where it ends, or from one endpoint, on a day; the same limits. */
  readonly upstream: (subject: TraceSubjectRef, asOf: string, from?: EndpointRef) => Promise<TraceAnswer>;
  /** `1 職員配備システム CARRIED MUNICIPALITY`: one text a stop, in the order of the answer. */
  readonly stopsOf: (answer: TraceAnswer) => readonly string[];
  /** `CATEGORY 障害児施設`: reason and name of each unknown end. */
  readonly unknownsOf: (answer: TraceAnswer) => readonly string[];
}

export function openSeedTrace({ documents }: SeedRecord): SeedTrace {
  const names = new Map(documents.flatMap(({ nodes }) => nodes).map(({ id, name }) => [String(id), name]));
  const snapshot = snapshotFromRecord(toTraceRecord(documents));
  const walk = (
    direction: TraceQuestion['direction'],
    subject: TraceSubjectRef,
    asOf: string,
    from?: EndpointRef,
  ): Promise<TraceAnswer> =>
    trace({ subject, from, direction, when: { asOf }, across: 'STATED', maxHops: 20, maxSteps: 10_000 }, snapshot);
  return {
    downstream: (subject, asOf) => walk('DOWNSTREAM', subject, asOf),
    upstream: (subject, asOf, from) => walk('UPSTREAM', subject, asOf, from),
    stopsOf: ({ stops }) =>
      stops.map(({ hop, endpoint, carriage, custody }) =>
        [String(hop), names.get(endpoint), carriage, ...custody].join(' '),
      ),
    unknownsOf: ({ completeness }) =>
      completeness.unknowns.map(({ reason, at }) => `${reason} ${names.get(at ?? '') ?? ''}`.trim()),
  };
}
