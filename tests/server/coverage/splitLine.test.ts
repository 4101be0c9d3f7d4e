import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLine } from '../../../server/coverage/splitLine.ts';

const piecesOf = (line: string): readonly string[] => splitLine(line).map(({ from, to }) => line.slice(from, to));

describe('splitLine', () => {
  it.each([
    ['cells', '委託先\t株式会社みほん（予定）', ['委託先', '株式会社みほん（予定）']],
    ['empty cells', '\t\t○\t', ['○']],
    ['sentences', '端末に入れる。次に送る。', ['端末に入れる。', '次に送る。']],
    [
      'no sentence where brackets close',
      '端末（以下「端末」という。）を置く。また、使う。',
      ['端末（以下「端末」という。）を置く。', 'また、使う。'],
    ],
    ['numbered entries', '1 対象者 申請者 2 記録項目 氏名', ['1 対象者 申請者', '2 記録項目 氏名']],
    [
      'no entries where something is counted',
      '昭和 52 年から 60 歳以上、第 14 条第 2 項',
      ['昭和 52 年から 60 歳以上、第 14 条第 2 項'],
    ],
    ['signs', '処理 ① 入力する。② 送る。※残らない。', ['処理', '① 入力する。', '② 送る。', '※残らない。']],
    ['no signs inside a sentence', '①記入、②撮影、③提出の手順', ['①記入、②撮影、③提出の手順']],
    [
      'headings in brackets',
      '【運用上の対策】 1 守る。 【システム上の対策】 1 暗号化する。',
      ['【運用上の対策】', '1 守る。', '【システム上の対策】', '1 暗号化する。'],
    ],
    ['dashes with their entry', '- 11 記録する。', ['- 11 記録する。']],
    ['pipes with their cell', '| (1) 諮問書 | p. 1 |', ['| (1) 諮問書', '| p. 1 |']],
    ['rules of tables', '|---|---|', ['|---|---|']],
    [
      'block tags with what they hold',
      '<p>1 概要</p> <p>区では、使う。</p>',
      ['<p>1 概要</p>', '<p>区では、使う。</p>'],
    ],
    [
      'nested tags',
      '<ol> <li>1 範囲 児童</li> <li>2 項目 氏名</li> </ol>',
      ['<ol> <li>1 範囲 児童</li>', '<li>2 項目 氏名</li> </ol>'],
    ],
    ['inline tags inside', '<u>件名 端末の</u> <u>導入</u>', ['<u>件名 端末の</u> <u>導入</u>']],
    ['lists of names as one', '氏名、住所、生年月日等', ['氏名、住所、生年月日等']],
    ['nothing of a blank line', ' \u3000\t ', []],
  ])('finds %s', (_, line, pieces) => {
    expect(piecesOf(line)).toEqual(pieces);
  });

  const part = fc.constantFrom(
    '氏名',
    '端',
    '、',
    '。',
    '（',
    '）',
    '(',
    ')',
    '「',
    '」',
    '【',
    '】',
    '①',
    '※',
    '・',
    '|',
    '-',
    '○',
    'ア ',
    ' ',
    '\t',
    '\u3000',
    '12',
    '1 ',
    '第 2 条',
    '<p>',
    '</p>',
    '<li>',
    '</li>',
    '<u>',
    '</u>',
    '<',
    '>',
  );
  const line = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));

  it('covers every non-blank character once, in order, with no blank at an end', () => {
    fc.assert(
      fc.property(line, (text) => {
        const ranges = splitLine(text);
        const covered = ranges.map(({ from, to }) => text.slice(from, to));
        const between = [0, ...ranges.map(({ to }) => to)].map((from, index) => text.slice(from, ranges[index]?.from));
        expect(between.join('').trim()).toBe('');
        expect(covered.map((piece) => piece.trim())).toEqual(covered);
        expect(covered.filter((piece) => piece === '')).toEqual([]);
        expect(ranges.every(({ from }, index) => from >= (ranges[index - 1]?.to ?? 0))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
