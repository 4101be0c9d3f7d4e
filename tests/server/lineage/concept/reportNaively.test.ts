import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reportConcept } from '../../../../server/lineage/concept/reportConcept.ts';
import { snapshotFromRecord } from '../../../../server/lineage/sources/snapshotFromRecord.ts';
import type { TraceRecord } from '../../../../server/lineage/TraceRecord.ts';
import type { ConceptAnswer, ConceptQuestion } from '../../../../server/lineage/concept/ConceptAnswer.ts';
import { dayBefore } from '../oracle/changes.ts';
import { arbitraryReport } from './arbitraryReport.ts';
import { reportNaively } from './reportNaively.ts';

const RUNS = 500;
const PATIENCE = 60_000;

it(
  'the report and a naive computation give the same answer for every sheet of any record',
  async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport(), async ({ record, question }) => {
        const { matters, counts } = await ask(record, question);
        const told = matters.map(({ matter, answer, reasons, inferred }) => ({ matter, answer, reasons, inferred }));
        const expected = reportNaively(record, question);
        expect(told).toEqual(expected.toSorted((a, b) => (a.matter < b.matter ? -1 : 1)));
        const { carried, unknown, excluded, notListed, notInForce } = counts;
        expect(carried + unknown + excluded + notListed + notInForce).toBe(expected.length);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  },
  PATIENCE,
);

it(
  'no answer changes on a day that is not told',
  async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport(), async ({ record, question }) => {
        const { when, within } = question;
        if (when === 'ALL_TIMES' || within !== undefined) return;
        const { changes } = await ask(record, question);
        const told = new Set(changes.map(({ day }) => day));
        const shown = (asOf: string): string => JSON.stringify(reportNaively(record, { ...question, when: { asOf } }));
        if (!told.has(when.asOf)) expect(shown(when.asOf)).toBe(shown(dayBefore(when.asOf)));
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  },
  PATIENCE,
);

function ask(record: TraceRecord, question: ConceptQuestion): Promise<ConceptAnswer> {
  return reportConcept(question, snapshotFromRecord(record));
}
