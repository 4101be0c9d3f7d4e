import { describe, expect, it } from 'vitest';
import { formatCoverage } from '../../../server/coverage/formatCoverage.ts';
import { parseCoverage } from '../../../server/coverage/parseCoverage.ts';

const DOCUMENT = 'source-document:mihon/tiny';
const HEAD = `paper\t${DOCUMENT}`;
const ROWS = [
  'L1:0-4\t00000001\tFACTS\tpaper\tsystem/terminal\titem-set/form/*\torganisation:jp/agency',
  'L2:0-4\t00000002\tHEADING',
  'L3:0-4\t00000003\tREPETITION\tL1:0-4\tL2:0-4',
  'L3:4-9\t00000004\tNOTE',
  'L5:0-4\t00000005\tNOTE\tnote/s1/wording/申請書 I D',
  'L6:0-4\t00000006\tLEFT_OUT\tMONEY',
  'L7:0-4\t00000007\tFACTS?\tpaper',
  'L8:0-4\t00000008\t?',
];

describe('parseCoverage', () => {
  it('gives every row, and what is written from it is the same text', () => {
    const { coverage, problems } = parseCoverage('coverage/tiny.tsv', [HEAD, ...ROWS].join('\n'));
    expect(problems).toEqual([]);
    expect(coverage?.entries[0]).toEqual({
      line: 1,
      from: 0,
      to: 4,
      hash: '00000001',
      settled: true,
      row: 2,
      decision: {
        kind: 'FACTS',
        refs: [
          { ref: DOCUMENT, withItems: false },
          { ref: 'system:mihon/tiny/terminal', withItems: false },
          { ref: 'item-set:mihon/tiny/form', withItems: true },
          { ref: 'organisation:jp/agency', withItems: false },
        ],
      },
    });
    const written = formatCoverage(DOCUMENT, coverage?.entries ?? []);
    expect(written.trimEnd().split('\n').slice(1)).toEqual([HEAD, ...ROWS]);
  });

  it.each([
    ['no paper', 'L1:0-4\t00000001\tHEADING', '1: 行き先のファイルの初めに、文書がありません。'],
    ['a place', `${HEAD}\nL1\t00000001\tHEADING`, '2: 場所「L1」を読み取れません。'],
    ['an empty place', `${HEAD}\nL1:4-4\t00000001\tHEADING`, '2: 場所「L1:4-4」を読み取れません。'],
    ['a hash', `${HEAD}\nL1:0-4\tabc\tHEADING`, '2: ハッシュ「abc」を読み取れません。'],
    ['a kind', `${HEAD}\nL1:0-4\t00000001\tHEADNG`, '2: 行き先「HEADNG」はありません。'],
    ['a heading with facts', `${HEAD}\nL1:0-4\t00000001\tHEADING\tpaper`, '2: 見出しの後に何か書かれています。'],
    ['facts without any', `${HEAD}\nL1:0-4\t00000001\tFACTS`, '2: 事実が一つも書かれていません。'],
    ['a reference', `${HEAD}\nL1:0-4\t00000001\tFACTS\tterminal`, '2: 参照「terminal」を読み取れません。'],
    ['a repetition of nothing', `${HEAD}\nL1:0-4\t00000001\tREPETITION`, '2: 繰り返しの元の場所を読み取れません。'],
    ['a reason', `${HEAD}\nL1:0-4\t00000001\tLEFT_OUT\tBORING`, '2: 書かない理由「BORING」はありません。'],
    ['the order', `${HEAD}\n${ROWS[1] ?? ''}\n${ROWS[0] ?? ''}`, '3: 前の行と重なるか、順番が逆です。'],
    [
      'an overlap',
      `${HEAD}\nL1:0-4\t00000001\tHEADING\nL1:3-6\t00000002\tHEADING`,
      '3: 前の行と重なるか、順番が逆です。',
    ],
  ])('tells what is wrong with %s', (_, text, problem) => {
    const { problems } = parseCoverage('coverage/tiny.tsv', text);
    expect(problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([problem]);
  });
});
