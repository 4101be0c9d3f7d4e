import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCoverageCheck } from '../../../../server/cli/coverage/runCoverageCheck.ts';
import { formatCoverage } from '../../../../server/coverage/formatCoverage.ts';
import { hashOf, TINY_PAPER, TINY_TEXT, tinyCase } from '../../coverage/tinyCase.ts';

const VOCABULARY = `
vocabulary: { id: common, scope: jp, name: 共通の語彙, source: 自分たちの言葉 }
municipalities: { mihon: { name: 見本市, code: '999999' } }
organisations: { agency: { name: 国の機関 } }
`;
const COVERAGE = formatCoverage('source-document:mihon/tiny', tinyCase().coverage.entries);
const PAPER = TINY_PAPER.replace(
  'at: s1 件名 @L1',
  `at: s1 件名 @L1, text: { file: tiny.txt, sha256: ${hashOf(TINY_TEXT)} }`,
);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coverage-'));
  await write('seeds/papers/tiny.yaml', PAPER);
  await write('seeds/vocabulary/common.yaml', VOCABULARY);
  await write('seeds/coverage/tiny.tsv', COVERAGE);
  await write('sources/tiny.txt', TINY_TEXT);
});
afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
const check = (sources: string | undefined, textsRequired = false): ReturnType<typeof runCoverageCheck> =>
  runCoverageCheck([join(folder, 'seeds')], sources === undefined ? undefined : join(folder, sources), textsRequired);
const WHOLE = 'coverage/tiny.tsv：9 行、事実 9 件、エラー 0 件、注意 0 件';

describe('runCoverageCheck', () => {
  it('passes where the text is there and as it was', async () => {
    expect(await check('sources', true)).toEqual({ failed: false, lines: [WHOLE] });
  });

  it('says that it did not look at the text where there is none', async () => {
    const lines = [WHOLE, '原文がない文書 1 個は、原文と照らしていません（MICHISUJI_SOURCES）。'];
    expect(await check(undefined)).toEqual({ failed: false, lines });
  });

  it('fails without the text where it is required', async () => {
    const { failed, lines } = await check('elsewhere', true);
    expect(failed).toBe(true);
    expect(lines[0]).toContain('papers/tiny.yaml の原文がなく、行き先を原文と照らせません。  [TextIsThatOfPaperRule]');
  });

  it('fails for a text that changed, and names the piece and the facts', async () => {
    await write('sources/tiny.txt', TINY_TEXT.replace('使う人', '使う課'));
    const { failed, lines } = await check('sources');
    expect(failed).toBe(true);
    expect(lines.join('\n')).toContain('原文が、papers/tiny.yaml を書いたときのものと違います。');
    expect(lines.join('\n')).toContain(
      'L3:23-33 の原文が変わりました。見直すもの：holding/at-desk、organisation:jp/agency。',
    );
  });

  it('warns of a paper without a coverage file', async () => {
    await rm(join(folder, 'seeds/coverage/tiny.tsv'));
    const { failed, lines } = await check('sources');
    expect(failed).toBe(false);
    expect(lines[0]).toContain(
      '注意  原文の一文ずつの行き先（coverage/tiny.tsv）がまだありません。  [PaperHasCoverageRule]',
    );
  });

  it('fails for the coverage file of another paper', async () => {
    await write(
      'seeds/coverage/tiny.tsv',
      COVERAGE.replace('source-document:mihon/tiny', 'source-document:mihon/other'),
    );
    const { failed, lines } = await check('sources');
    expect(failed).toBe(true);
    expect(lines[0]).toContain(
      'このファイルは「source-document:mihon/other」のもので、マニフェストは「source-document:mihon/tiny」です。',
    );
  });

  it('fails for a coverage file that belongs to no paper', async () => {
    await write('seeds/coverage/gone.tsv', COVERAGE);
    const { failed, lines } = await check('sources');
    expect(failed).toBe(true);
    expect(lines[0]).toContain('「coverage/gone.tsv」に当たる文書のマニフェストがありません。  [CoverageOfPaperRule]');
  });

  it('fails for seeds that cannot be read', async () => {
    await write('seeds/papers/tiny.yaml', 'paper: {');
    expect((await check('sources')).failed).toBe(true);
  });
});
