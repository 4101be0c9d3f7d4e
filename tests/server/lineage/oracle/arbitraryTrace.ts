import fc from 'fast-check';
import { BRIDGINGS, TRACE_DIRECTIONS, type TraceQuestion } from '../../../../server/lineage/TraceQuestion.ts';
import type { TraceRecord } from '../../../../server/lineage/TraceRecord.ts';
import type { EndpointRef } from '../../../../server/model/flow.ts';
import { formatRef, type Ref } from '../../../../server/model/ref.ts';
import { QUESTION_DAYS } from './arbitraryPeriod.ts';
import { arbitraryRecordChoices } from './arbitraryRecord.ts';
import { buildRecord, conceptRef } from './buildRecord.ts';
import { planOfChoices } from './planOfChoices.ts';
import { rarely } from './rarely.ts';

/** A record and a question to it. */
export interface TraceCase {
  readonly record: TraceRecord;
  readonly question: TraceQuestion;
}

/** Random records with questions of every kind of trace-semantics.md §4, small limits and subjects without any fact included. */
export function arbitraryTrace(): fc.Arbitrary<TraceCase> {
  return fc
    .record({ choices: arbitraryRecordChoices(), asked: arbitraryQuestionChoices() })
    .map(({ choices, asked }) => {
      const record = buildRecord(planOfChoices(choices));
      return { record, question: questionOf(record, asked) };
    });
}

interface QuestionChoices {
  readonly subject: { readonly of: 'ITEM' | 'KEY' | 'CONCEPT' | 'DATA_SUBJECT' | 'NOBODY'; readonly which: number };
  readonly from: number | undefined;
  readonly direction: TraceQuestion['direction'];
  readonly when: TraceQuestion['when'];
  readonly within: { readonly of: 'MUNICIPALITY' | 'PAPER' | 'MATTER'; readonly which: number } | undefined;
  readonly across: TraceQuestion['across'];
  readonly maxHops: number;
  readonly maxSteps: number;
}

function arbitraryQuestionChoices(): fc.Arbitrary<QuestionChoices> {
  const day = fc.oneof(fc.constant('2020-04-15'), fc.constantFrom(...QUESTION_DAYS)).map((asOf) => ({ asOf }));
  return fc.record({
    subject: fc.record({
      of: fc.oneof(
        { weight: 4, arbitrary: fc.constant('KEY' as const) },
        { weight: 4, arbitrary: fc.constant('ITEM' as const) },
        { weight: 3, arbitrary: fc.constant('CONCEPT' as const) },
        { weight: 2, arbitrary: fc.constant('DATA_SUBJECT' as const) },
        { weight: 1, arbitrary: fc.constant('NOBODY' as const) },
      ),
      which: fc.oneof({ weight: 2, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: fc.nat(15) }),
    }),
    from: rarely(2, fc.nat(7)),
    direction: fc.constantFrom(...TRACE_DIRECTIONS),
    when: fc.oneof({ weight: 4, arbitrary: day }, { weight: 1, arbitrary: fc.constant('ALL_TIMES' as const) }),
    within: rarely(5, fc.record({ of: fc.constantFrom('MUNICIPALITY', 'PAPER', 'MATTER'), which: fc.nat(3) })),
    across: fc.constantFrom(...BRIDGINGS),
    maxHops: fc.oneof(
      { weight: 4, arbitrary: fc.constant(20) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) },
    ),
    maxSteps: fc.oneof(
      { weight: 4, arbitrary: fc.constant(10_000) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 5 }) },
    ),
  });
}

function questionOf(record: TraceRecord, asked: QuestionChoices): TraceQuestion {
  const from = asked.from === undefined ? undefined : choose(placesToAskFrom(record), asked.from);
  const within = asked.within === undefined ? undefined : withinOf(record, asked.within);
  return {
    subject: subjectOf(record, asked.subject),
    direction: asked.direction === 'BOTH' && from === undefined ? 'DOWNSTREAM' : asked.direction,
    when: asked.when,
    across: asked.across,
    maxHops: asked.maxHops,
    maxSteps: asked.maxSteps,
    ...(from === undefined ? {} : { from }),
    ...(within === undefined ? {} : { within }),
  };
}

function subjectOf(record: TraceRecord, { of, which }: QuestionChoices['subject']): TraceQuestion['subject'] {
  const leaves = record.items.filter((item) => !item.hasChildren);
  const subjects = record.endpoints.map((endpoint) => endpoint.id).filter(isSubject);
  switch (of) {
    case 'KEY':
      return choose(leaves, which)?.id ?? NOBODY;
    case 'ITEM':
      return choose(record.items, which)?.id ?? NOBODY;
    case 'CONCEPT':
      return conceptRef(`c${which % 2}`);
    case 'DATA_SUBJECT':
      return choose(subjects, which) ?? NOBODY;
    case 'NOBODY':
      return NOBODY;
  }
}

/** A subject that the record does not know. */
const NOBODY = formatRef('INFORMATION_ITEM', 'a-city', 'S9/nobody');

function isSubject(ref: Ref): ref is Ref<'DATA_SUBJECT'> {
  return ref.startsWith('data-subject:');
}

/** Senders first: from there something goes. */
function placesToAskFrom(record: TraceRecord): readonly EndpointRef[] {
  return [...record.flows.map(({ hop }) => hop.from), ...record.endpoints.map((endpoint) => endpoint.id)];
}

function withinOf(record: TraceRecord, { of, which }: NonNullable<QuestionChoices['within']>): TraceQuestion['within'] {
  switch (of) {
    case 'MUNICIPALITY':
      return formatRef('MUNICIPALITY', 'jp', which % 2 === 0 ? 'a-city' : 'b-city');
    case 'PAPER':
      return choose(record.papers, which)?.id;
    case 'MATTER':
      return choose(
        record.flows.flatMap(({ hop }) => hop.matters),
        which,
      );
  }
}

function choose<T>(list: readonly T[], number: number): T | undefined {
  return list.length === 0 ? undefined : list[number % list.length];
}
