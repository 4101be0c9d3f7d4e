import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../server/catalogue/buildCatalogue.ts';
import type { CoverageEntry } from '../../../server/coverage/CoverageFile.ts';
import { completePaperFile } from '../../support/completePaper.ts';
import { vocabularyFile } from '../../support/manifests.ts';
import { buildRecordPage } from './buildRecordPage.ts';
import { writeTally } from './Tally.ts';

const { documents } = buildCatalogue([completePaperFile(), vocabularyFile()]);
const row = (line: number, rest: Partial<CoverageEntry>): CoverageEntry => ({
  ...{ line, from: 0, to: 1, hash: '00000000', row: line, settled: true, decision: { kind: 'HEADING' } },
  ...rest,
});
const coverage = new Map([
  [
    'source-document:mihon/whole',
    [row(1, {}), row(2, { decision: { kind: 'LEFT_OUT', reason: 'MONEY' } }), row(3, { settled: false })],
  ],
]);
const page = buildRecordPage({ documents, coverage });
const linesWith = (words: string): readonly string[] => page.split('\n').filter((line) => line.includes(words));

describe('the page of the record', () => {
  it('counts nodes by kind, for each paper and for the vocabularies', () => {
    expect(linesWith(' FLOW |')).toEqual(['| 流れ FLOW | 4 | 0 | 4 |']);
    expect(linesWith(' CONCEPT |')).toEqual(['| 概念 CONCEPT | 0 | 2 | 2 |']);
  });

  it('counts what is stated and what is inferred, what is not known, and measures by who and answer', () => {
    expect(linesWith('流れ：向きが推定')).toEqual(['| 流れ：向きが推定 | 1 | 1 |']);
    expect(linesWith('一覧：収録なし')).toEqual(['| 一覧：収録なし | 1 | 1 |']);
    expect(linesWith('CONTRACTOR NOT_NEEDED')).toEqual(['| CONTRACTOR NOT_NEEDED | 1 | 1 |']);
    expect(linesWith('INFERRED |')).toHaveLength(1);
  });

  it('counts the rows of coverage, and leaves out what is nowhere', () => {
    expect(linesWith('HEADING')).toEqual(['| HEADING | 1 | 1 |']);
    expect(linesWith('LEFT_OUT')).toEqual(['| LEFT_OUT MONEY | 1 | 1 |']);
    expect(linesWith('未定 |')).toEqual(['| 未定 | 1 | 1 |']);
    expect(linesWith('REPETITION |')).toEqual([]);
  });

  it('is the same for the same record', () => {
    expect(buildRecordPage({ documents, coverage })).toBe(page);
  });
});

it('A table adds its rows up and leaves empty ones out', () => {
  const rows = [
    { name: 'x', counts: [1, 2] },
    { name: 'y', counts: [0, 0] },
  ];
  expect(writeTally({ title: 'T', first: 'F', columns: ['a', 'b'], rows })).toBe(
    '## T\n\n| F | a | b | 計 |\n| --- | ---: | ---: | ---: |\n| x | 1 | 2 | 3 |',
  );
});
