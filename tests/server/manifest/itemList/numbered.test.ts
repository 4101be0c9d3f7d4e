import { describe, expect, test } from 'vitest';
import { parseItemList } from '../../../../server/manifest/itemList/index.ts';
import { drawItemList } from './drawItemList.ts';

function read(text: string): readonly [string, ...string[]] {
  const list = parseItemList(text, { numbered: true });
  return [drawItemList(list), ...list.notes.map((note) => `${note.kind} ${note.printed}`)];
}

describe('numbered lists', () => {
  test.each([
    ['1 氏名 2 住所 3 生年月日等', '1:氏名, 2:住所, 3:生年月日, …等'],
    ['1　氏名\n２．住所\n3) 生年月日', '1:氏名, 2:住所, 3:生年月日'],
    ['(1) 氏名\n（２）住所\n', '1:氏名, 2:住所'],
    [
      '①申請書の記入、②顔写真の撮影・添付、③申請書提出(郵送)の手順',
      '1:申請書の記入, 2:顔写真の撮影・添付, 3:申請書提出(郵送)の手順',
    ],
    ['・ 職員の氏名、性別\n・ 住所', '職員の氏名, 性別, 住所'],
    ['1 申請情報(氏名、住所)\n2 口座情報(支店、番号 等)', '1:申請情報(氏名, 住所), 2:口座情報(支店, 番号, …等)'],
    ['1 住所 2丁目の別 2 氏名', '1:住所 2丁目の別, 2:氏名'],
    ['1 申請情報(①氏名、②住所) 2 番号', '1:申請情報(①氏名, ②住所), 2:番号'],
  ])('%j', (text, drawn) => {
    expect(drawItemList(parseItemList(text, { numbered: true }))).toBe(drawn);
  });

  test('a number of another style begins a level below, and the outer style ends it', () => {
    expect(read('1 世帯\n(1) 氏名\n(2) 住所\n①現住所②本籍\n2 口座\n(1) 支店')).toEqual([
      '1:世帯(1:氏名, 2:住所(1:現住所, 2:本籍)), 2:口座(1:支店)',
      'BRACKET_MAY_BE_NAME 口座',
    ]);
  });

  test('gives the place of each name behind its number', () => {
    expect(parseItemList('1 氏名\n2 住所', { numbered: true }).items).toEqual([
      { name: '氏名', printed: '氏名', start: 2, end: 4, number: 1, children: [], open: false },
      { name: '住所', printed: '住所', start: 7, end: 9, number: 2, children: [], open: false },
    ]);
  });

  test('numbers that jump, repeat or do not begin with 1 are noted and kept', () => {
    const list = parseItemList('11 氏名\n12 住所\n14 電話\n14 年齢\n13 性別', { numbered: true });
    expect(drawItemList(list)).toBe('11:氏名, 12:住所, 14:電話, 14:年齢, 13:性別');
    expect(list.notes.map(({ message }) => message)).toEqual([
      '1文字目の番号「11」は、1ではなく、一覧の最初の番号です。印刷どおりの番号で読みました。',
      '13文字目の番号「14」は、12の次にあります。印刷どおりの番号で読みました。',
      '19文字目の番号「14」は前にもあります。別の項目として残しました。',
      '25文字目の番号「13」は、14の次にあります。印刷どおりの番号で読みました。',
    ]);
  });

  test('a line without number is an item, with a note', () => {
    expect(read('記録項目\n1 氏名\n住所')).toEqual([
      '記録項目, 1:氏名, 住所',
      'UNNUMBERED_TEXT 記録項目',
      'UNNUMBERED_TEXT 住所',
    ]);
  });

  test('below a number without a name, names stand under the one before it, never under an older one', () => {
    expect(read('1 世帯情報\n(1) 住所情報\n①現住所\n2 口座情報\n(1)\n①支店')).toEqual([
      '1:世帯情報(1:住所情報(1:現住所)), 2:口座情報(1:支店)',
      'EMPTY_NAME (1)',
    ]);
  });

  test('a number alone in its line belongs to the next line', () => {
    expect(read('1\n氏名\n２．\n住所\n(1)\n現住所')).toEqual(['1:氏名, 2:住所(1:現住所)', 'BRACKET_MAY_BE_NAME 住所']);
  });

  test('a number without a name is noted', () => {
    expect(read('①、②住所')).toEqual(['2:住所', 'EMPTY_NAME ①']);
  });
});

describe('numbered tables', () => {
  const TABLE = [
    '情報分類\t項番\t項目',
    '----\t----\t----',
    '国民健康保険 資格情報\t1\t世帯主氏名',
    '\t2\t被保険者証記号・番号・枝番',
    '不当利得情報\t3\t整理番号',
    '\t4\t請求人氏名',
    '情報分類\t項番\t項目\t',
    '不当利得情報\t5\t一般・退職区分',
    '\t7\t分納回数 / 残額',
    '\t\t備考',
  ].join('\n');

  test('groups come from the column before the number and go on over a page', () => {
    expect(read(TABLE)).toEqual([
      '国民健康保険 資格情報(1:世帯主氏名, 2:被保険者証記号・番号・枝番), 不当利得情報(3:整理番号, 4:請求人氏名, 5:一般・退職区分, 7:分納回数 / 残額, 備考)',
      'TABLE_HEADER 情報分類\t項番\t項目',
      'TABLE_HEADER ----\t----\t----',
      'SPACE_IN_NAME 国民健康保険 資格情報',
      'TABLE_HEADER 情報分類\t項番\t項目',
      'GROUP_CONTINUES 不当利得情報',
      'NUMBER_JUMPS 7',
      'SPACE_IN_NAME 分納回数 / 残額',
      'UNNUMBERED_TEXT 備考',
    ]);
  });

  test('a group that begins again after another is a second group', () => {
    expect(read('A情報\t1\tb\nC情報\t2\td\nA情報\t3\te')).toEqual([
      'A情報(1:b), C情報(2:d), A情報(3:e)',
      'REPEATED_NAME A情報',
    ]);
  });
});
