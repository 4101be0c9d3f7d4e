import fc from 'fast-check';
import type { PathQuestion } from '../../../../../server/lineage/paths/PathQuestion.ts';
import type { TraceRecord } from '../../../../../server/lineage/TraceRecord.ts';
import { arbitraryTrace } from '../../oracle/arbitraryTrace.ts';

/** A record and a question about the ways in it. */
export interface PathCase {
  readonly record: TraceRecord;
  readonly question: PathQuestion;
}

/** Random records with a question from one endpoint to another; senders and receivers of flows are chosen most. */
export function arbitraryPaths(): fc.Arbitrary<PathCase> {
  const choice = fc.record({ ofFlow: fc.integer({ min: 0, max: 2 }), which: fc.nat(7) });
  return fc
    .record({ asked: arbitraryTrace(), from: choice, to: choice })
    .filter(({ asked }) => asked.record.endpoints.length > 1)
    .map(({ asked: { record, question }, from, to }) => {
      const all = record.endpoints.map(({ id }) => id);
      const senders = from.ofFlow > 0 ? record.flows.map(({ hop }) => hop.from) : [];
      const start = choose([...senders, ...all], from.which);
      const receivers = to.ofFlow > 0 ? record.flows.map(({ hop }) => hop.to) : [];
      const end = choose(
        [...receivers, ...all].filter((id) => id !== start),
        to.which,
      );
      const asOf = question.when === 'ALL_TIMES' ? '2020-04-15' : question.when.asOf;
      return { record, question: { subject: question.subject, from: start, to: end, asOf, maxHops: question.maxHops } };
    });
}

function choose<T>(list: readonly T[], number: number): T {
  const found = list[number % list.length];
  if (found === undefined) throw new Error('invariant: there is something to choose from');
  return found;
}
