import { expect, it } from 'vitest';
import type { ConceptAnswer } from '../../server/lineage/concept/ConceptAnswer.ts';
import { reportConcept } from '../../server/lineage/concept/reportConcept.ts';
import { snapshotFromRecord } from '../../server/lineage/sources/snapshotFromRecord.ts';
import { formatRef, parseRef } from '../../server/model/ref.ts';
import { toTraceRecord } from '../support/toTraceRecord.ts';
import { readSeedRecord } from './seedRecord.ts';

const source = snapshotFromRecord(toTraceRecord(readSeedRecord().documents));

/** `36-card-terminal/s2 EXCLUDED`, sheets of these papers only. */
async function answersOn(asOf: string, concept: string, papers: readonly string[]): Promise<readonly string[]> {
  const question = { concept: formatRef('CONCEPT', 'jp', concept), when: { asOf } };
  const { matters }: ConceptAnswer = await reportConcept(question, source);
  return matters
    .map(({ matter, answer, reasons }) => [parseRef(matter)?.slug, answer ?? '-', ...reasons].join(' '))
    .filter((line) => papers.some((paper) => line.startsWith(`${paper}/`)));
}

it('氏名: not sent by the card terminal (資料36 s2 システム10), held by the child care system (資料8-2) once it is in use', async () => {
  const papers = ['36-card-terminal', '8-childcare-standard-system'];
  expect(await answersOn('2026-06-01', 'shimei', papers)).toEqual([
    // The delegation to J-LIS stands on the overview alone, without its items.
    '36-card-terminal/s0 UNKNOWN UNSTATED_ITEMS',
    '36-card-terminal/s1 EXCLUDED',
    '36-card-terminal/s2 EXCLUDED',
    // Whether the contract of one year was renewed is not said; what it excludes, it excludes.
    '36-card-terminal/s3 EXCLUDED RENEWAL_NOT_STATED TRIAL',
    '8-childcare-standard-system/s0 CARRIED',
    '8-childcare-standard-system/s1 CARRIED',
    '8-childcare-standard-system/s2 CARRIED',
    '8-childcare-standard-system/s3 CARRIED',
  ]);
});

it('氏名: before the new system what the old one holds is unknown, and nothing of the linkage is in force', async () => {
  expect(await answersOn('2020-07-01', 'shimei', ['8-childcare-standard-system'])).toEqual([
    '8-childcare-standard-system/s0 -',
    '8-childcare-standard-system/s1 UNKNOWN UNSTATED_ITEMS PERIOD_UNSTATED',
    '8-childcare-standard-system/s2 -',
    '8-childcare-standard-system/s3 UNKNOWN UNSTATED_ITEMS PERIOD_UNSTATED',
  ]);
});
