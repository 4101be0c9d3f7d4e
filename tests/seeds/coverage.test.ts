import { join } from 'node:path';
import { expect, it } from 'vitest';
import { judgeCoverage } from '../../server/cli/coverage/judgeCoverage.ts';
import { openPapers } from '../../server/cli/coverage/openPapers.ts';
import { describeProblem } from './../support/describeRecord.ts';

const SEEDS = join(import.meta.dirname, '..', '..', 'seeds');

it('Every paper has a coverage file that names each of its facts and leaves no row open; the text is compared where it is at hand', async () => {
  const { papers } = await openPapers([SEEDS], process.env['MICHISUJI_SOURCES']);
  const judged = papers.map((paper) => ({ paper, ...judgeCoverage(paper, false) }));
  expect(judged.flatMap(({ problems }) => problems).map(describeProblem)).toEqual([]);
  expect(judged.map(({ paper, counts }) => [paper.document.owner, (counts?.rows ?? 0) > 100])).toEqual(
    [
      'source-document:edogawa/r3-9-bills-27-33',
      'source-document:shinjuku/36-card-terminal',
      'source-document:shinjuku/48-pittari',
      'source-document:shinjuku/49-payment',
      'source-document:shinjuku/8-childcare-standard-system',
    ].map((owner) => [owner, true]),
  );
});
