import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapshotFromRecord } from '../../../server/lineage/sources/snapshotFromRecord.ts';
import { trace } from '../../../server/lineage/trace.ts';
import type { TraceAnswer } from '../../../server/lineage/TraceAnswer.ts';
import type { TraceQuestion } from '../../../server/lineage/TraceQuestion.ts';
import type { TraceRecord } from '../../../server/lineage/TraceRecord.ts';
import { QUESTION_DAYS } from './oracle/arbitraryPeriod.ts';
import { arbitraryTrace } from './oracle/arbitraryTrace.ts';
import { dayBefore } from './oracle/changes.ts';
import { describeRecord } from './oracle/describeRecord.ts';
import { traceOracleOnDay } from './oracle/traceOracle.ts';

const RUNS = 400;
/** Plain and slow is what an oracle is for. */
const PATIENCE = 120_000;

describe('the walk and the naive oracle', () => {
  it(
    'give the same answer to any question about any record',
    async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryTrace(), async ({ record, question }) => {
          const whole = await trace(question, snapshotFromRecord(record));
          // Endpoints with much traffic are looked into in another way: here all of them are.
          expect(await trace(question, snapshotFromRecord(record, 0)), describeRecord(record, question)).toEqual(whole);
          const { changes, ...answer } = whole;
          expect(Array.isArray(changes)).toBe(true);
          expect(answer, describeRecord(record, question)).toEqual(traceOracleOnDay(record, question));
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
    },
    PATIENCE,
  );
});

describe('the days on which an answer changes', () => {
  it(
    'are none that is told while its stops and steps change on another',
    async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryTrace(), async ({ record, question }) => {
          const { changes } = await trace(question, snapshotFromRecord(record));
          if (question.when === 'ALL_TIMES') return;
          const told = new Set(changes.map(({ day }) => day));
          const missed = DAYS.filter(
            (day) => !told.has(day) && shownOn(record, question, day) !== shownOn(record, question, dayBefore(day)),
          );
          // A limit cuts the walk of all times at another place than that of a day (decision 0103).
          if (!isLimited(record, question)) expect(missed, describeRecord(record, question)).toEqual([]);
        }),
        { numRuns: 60, endOnFailure: true },
      );
    },
    PATIENCE,
  );

  it(
    'name for each day something whose state is another than on the day before',
    async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryTrace(), async ({ record, question }) => {
          const { changes } = await trace(question, snapshotFromRecord(record));
          expect(changes.filter(({ starts, ends }) => starts.length + ends.length === 0)).toEqual([]);
          expect(changes.map(({ day }) => day)).toEqual([...new Set(changes.map(({ day }) => day))].sort());
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
    },
    PATIENCE,
  );
});

/** Every day on which a date of a random record begins to count, or has just ceased to. */
const DAYS = [
  '2020-04-02',
  '2020-04-11',
  '2020-04-20',
  '2020-04-21',
  '2020-05-01',
  '2021-01-01',
  '2021-12-31',
  '2022-01-01',
  ...QUESTION_DAYS,
];

function shownOn(record: TraceRecord, question: TraceQuestion, asOf: string): string {
  const { stops, steps }: Pick<TraceAnswer, 'stops' | 'steps'> = traceOracleOnDay(record, {
    ...question,
    when: { asOf },
  });
  return JSON.stringify([stops, steps]);
}

function isLimited(record: TraceRecord, question: TraceQuestion): boolean {
  return question.maxSteps < record.flows.length || question.maxHops < record.endpoints.length;
}
