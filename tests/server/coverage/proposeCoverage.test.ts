import { describe, expect, it } from 'vitest';
import { checkCoverage } from '../../../server/coverage/checkCoverage.ts';
import { formatCoverage } from '../../../server/coverage/formatCoverage.ts';
import { parseCoverage } from '../../../server/coverage/parseCoverage.ts';
import { proposeCoverage } from '../../../server/coverage/propose/proposeCoverage.ts';
import { splitText } from '../../../server/coverage/splitText.ts';
import { hashOf, TINY_PAPER, TINY_TEXT, tinyCase, tinyIndex } from './tinyCase.ts';

const DOCUMENT = 'source-document:mihon/tiny';

/** The rows that are written for a text, without their hashes. */
const rowsFor = (text: string, earlier = '', paper = TINY_PAPER): readonly string[] => {
  const before = earlier === '' ? [] : (parseCoverage('coverage/tiny.tsv', earlier).coverage?.entries ?? []);
  const written = formatCoverage(DOCUMENT, proposeCoverage(text, splitText(text, hashOf), tinyIndex(paper), before));
  return written
    .trimEnd()
    .split('\n')
    .slice(2)
    .map((row) => row.replace(/\t[0-9a-f]{8}/u, ''));
};
const decided = formatCoverage(DOCUMENT, tinyCase().coverage.entries);

describe('proposeCoverage', () => {
  it('proposes facts by place, number and name; headings; repetitions; and leaves the rest open', () => {
    expect(rowsFor(TINY_TEXT)).toEqual([
      'L1:0-12\tFACTS\tpaper\tmatter/s1',
      'L2:0-4\tHEADING',
      'L2:5-13\tFACTS\titem-set/form/*\tmatter/s1',
      'L3:0-2\tHEADING',
      'L3:3-14\tFACTS\tsystem/desk',
      'L3:14-23\tFACTS\tsystem/desk',
      'L3:23-33\tFACTS\tholding/at-desk\torganisation:jp/agency',
      'L4:0-7\t?',
      'L5:0-11\t?',
    ]);
  });

  it('proposes a repetition of a piece with facts that has most of its words', () => {
    expect(rowsFor(`${TINY_TEXT}\n1 窓口に端末を置く`)[9]).toBe('L6:0-10\tREPETITION?\tL3:3-14');
  });

  it('offers facts to every sentence of a line where nothing tells them apart', () => {
    const paper = TINY_PAPER.replaceAll('内容 2 @L3', '内容 @L3');
    expect(rowsFor(TINY_TEXT, '', paper).slice(4, 7)).toEqual([
      'L3:3-14\tFACTS?\tsystem/desk\tholding/at-desk\torganisation:jp/agency',
      'L3:14-23\tFACTS?\tsystem/desk\tholding/at-desk\torganisation:jp/agency',
      'L3:23-33\tFACTS?\tholding/at-desk\torganisation:jp/agency',
    ]);
  });

  it('keeps what was decided, for lines that moved too, with the places of repetitions moved along', () => {
    const moved = TINY_TEXT.replace('記録項目', '\n記録項目');
    expect(rowsFor(TINY_TEXT, decided)).toEqual(rowsOf(decided));
    expect(rowsFor(moved, decided)).toEqual(
      rowsOf(decided).map((row) =>
        row.replaceAll(/L(\d+)/gu, (_, line: string) => `L${Number(line) + (line === '1' ? 0 : 1)}`),
      ),
    );
  });

  it('opens a piece that changed, and what repeated it', () => {
    const rows = rowsFor(TINY_TEXT.replace('端末を置く', '機器を置く'), decided);
    expect([rows[4], rows[7]]).toEqual(['L3:3-14\tFACTS\tsystem/desk', 'L4:0-7\t?']);
  });

  it('adds a fact that no row names to the piece it seems to rest on, as a proposal', () => {
    const paper = TINY_PAPER.replace(
      'systems: {',
      'systems: { fee: { name: 使用料, systemKind: SERVICE, at: s1 その他 @L5 }, ',
    );
    expect(rowsFor(TINY_TEXT, decided, paper)[8]).toBe('L5:0-11\tFACTS?\tsystem/fee');
  });

  it('gives two pieces with the same words each their own decision', () => {
    const text = `${TINY_TEXT}\n使用料は、窓口で払う。`;
    expect(rowsFor(text, decided).slice(8)).toEqual(['L5:0-11\tLEFT_OUT\tMONEY', 'L6:0-11\t?']);
  });

  it('writes what the check accepts once the open rows are decided', () => {
    expect(
      checkCoverage(tinyCase({ coverage: rowsOf(decided).join('\n').replace(/^/u, `paper\t${DOCUMENT}\n`) })),
    ).toEqual([]);
  });
});

function rowsOf(coverage: string): readonly string[] {
  return coverage
    .trimEnd()
    .split('\n')
    .slice(2)
    .map((row) => row.replace(/\t[0-9a-f]{8}/u, ''));
}
