import { describe, expect, it } from 'vitest';
import { checkCoverage } from '../../../server/coverage/checkCoverage.ts';
import { TINY_COVERAGE, TINY_PAPER, TINY_TEXT, tinyCase } from './tinyCase.ts';

type Changes = NonNullable<Parameters<typeof tinyCase>[0]>;

const problemsOf = (changes: Changes = {}): readonly string[] =>
  checkCoverage(tinyCase(changes)).map(({ rule, line, message, other }) => {
    const second = other === undefined ? '' : ` (${other.line})`;
    return `${line}${second} ${rule}: ${message}`;
  });
const coverage = (find: string, replace: string): string => TINY_COVERAGE.replace(find, replace);
const paper = (find: string, replace: string): string => TINY_PAPER.replace(find, replace);

describe('checkCoverage', () => {
  it('finds nothing where every piece and every fact is accounted for, with and without the text', () => {
    expect(problemsOf()).toEqual([]);
    expect(problemsOf({ withText: false })).toEqual([]);
  });

  it('does not ask for narrow places where the text cannot show that a fact is printed in the piece', () => {
    const onlySheet = coverage('LEFT_OUT\tBACKGROUND', 'FACTS\tmatter/s1');
    expect(problemsOf({ coverage: onlySheet, withText: false })).toEqual([]);
  });

  it.each<[string, Changes, readonly string[]]>([
    [
      'a line of the text that changed, and the facts to look at again',
      { text: TINY_TEXT.replace('使う人', '使う課') },
      [
        '8 PieceIsUnchangedRule: L3:23-33 の原文が変わりました。見直すもの：holding/at-desk、organisation:jp/agency。',
        '8 PieceIsAccountedForRule: 原文の L3:23-33「2 使う課を決める。」の行き先がありません。',
      ],
    ],
    [
      'pieces that moved to another line',
      { text: TINY_TEXT.replace('使用料', '\n使用料') },
      [
        '10 PieceIsUnchangedRule: L5:0-11 の一文は、原文では L6:0-11 にあります。',
        '10 PieceIsAccountedForRule: 原文の L6:0-11「使用料は、窓口で払う。」の行き先がありません。',
      ],
    ],
    [
      'a piece without a row',
      { coverage: coverage('L5:0-11\tLEFT_OUT\tMONEY\n', '') },
      ['9 PieceIsAccountedForRule: 原文の L5:0-11「使用料は、窓口で払う。」の行き先がありません。'],
    ],
    [
      'a printed form that does not stand at its place, or only at a later one',
      {
        paper: paper('name: 窓口の端末,', 'name: 窓口の端末, printed: 窓口の機器,').replace(
          'operator: organisation:jp/agency',
          'operator: { is: organisation:jp/agency, printed: 氏名…電話, at: [s1 内容 1 @L3, s1 記録項目 @L2] }',
        ),
      },
      [
        '5 PrintedIsAtItsPlaceRule: 「system/desk」の printed「窓口の機器」は、L3 に印刷されていません。',
        '5 PrintedIsAtItsPlaceRule: 「system/desk」の printed「氏名…電話」は、L3 に印刷されていません。',
      ],
    ],
    [
      'a row that nobody decided',
      { coverage: coverage('LEFT_OUT\tMONEY', '?') },
      ['10 PieceIsAccountedForRule: L5:0-11 の行き先が決まっていません。'],
    ],
    [
      'a proposal that nobody confirmed',
      { coverage: coverage('FACTS\tsystem/desk', 'FACTS?\tsystem/desk'), withText: false },
      ['6 PieceIsAccountedForRule: L3:3-14 の行き先が提案のままです。'],
    ],
    [
      'a reference to what the paper does not say',
      { coverage: coverage('\torganisation:jp/agency', '\torganisation:jp/agency\tsystem/dsk'), withText: false },
      ['8 CitedFactIsOnLineRule: 「system/dsk」という事実は、papers/tiny.yaml にありません。'],
    ],
    [
      'a fact whose evidence is on another line',
      { coverage: coverage('FACTS\tpaper\tmatter/s1', 'FACTS\tpaper\tmatter/s1\tsystem/desk'), withText: false },
      ['2 CitedFactIsOnLineRule: 「system/desk」の根拠に L1:0-12 の行がありません。'],
    ],
    [
      'a sentence whose facts have the whole sheet as their place only',
      { coverage: coverage('LEFT_OUT\tBACKGROUND', 'FACTS\tmatter/s1') },
      ['7 PlaceIsNarrowRule: L3:14-23 の事実は、どれも件名全体などの広い場所だけを根拠にしています。'],
    ],
    [
      'a repetition of a piece that is not there',
      { coverage: coverage('REPETITION\tL3:3-14', 'REPETITION\tL3:3-13'), withText: false },
      ['9 RepetitionRepeatsRule: 繰り返しの元 L3:3-13 という一文がありません。'],
    ],
    [
      'a repetition of a repetition',
      { coverage: coverage('L5:0-11\tLEFT_OUT\tMONEY', 'L5:0-11\tREPETITION\tL4:0-7'), withText: false },
      ['10 (9) RepetitionRepeatsRule: 繰り返しの元 L4:0-7 が、それ自身も繰り返しです。'],
    ],
    [
      'a repetition that has other words',
      { coverage: coverage('L5:0-11\tLEFT_OUT\tMONEY', 'L5:0-11\tREPETITION\tL3:3-14') },
      ['10 (6) RepetitionRepeatsRule: L5:0-11 は、L3:3-14 と言葉が違い、繰り返しではありません。'],
    ],
    [
      'a fact that no row names',
      {
        coverage: coverage('FACTS\tholding/at-desk\torganisation:jp/agency', 'FACTS\tholding/at-desk'),
        withText: false,
      },
      ['5 FactIsFoundRule: 「organisation:jp/agency」を、どの行も挙げていません（根拠：L3）。'],
    ],
    [
      'an item that is not printed in the piece of its set',
      { paper: paper('list: 氏名、住所、電話', 'list: 氏名、住所、電話、本籍') },
      ['3 FactIsFoundRule: 「information-item/form/本籍」を、どの行も挙げていません（根拠：L2）。'],
    ],
    [
      'a fact without a line',
      {
        paper: paper(
          'holdings: { at-desk: { holder: desk, keeps: form, at: s1 内容 2 @L3 } }',
          'holdings: { at-desk: { holder: desk, keeps: form, at: s1 内容 2 } }',
        ),
        withText: false,
      },
      [
        '1 FactIsFoundRule: 「holding/at-desk」を、どの行も挙げていません（根拠：行の記載なし）。',
        '8 CitedFactIsOnLineRule: 「holding/at-desk」の根拠に L3:23-33 の行がありません。',
      ],
    ],
  ])('finds %s', (_, changes, problems) => {
    expect(problemsOf(changes)).toEqual(problems);
  });
});
