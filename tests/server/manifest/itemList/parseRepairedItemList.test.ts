import { describe, expect, test } from 'vitest';
import { parseRepairedItemList } from '../../../../server/manifest/itemList/index.ts';
import { drawItemList } from './drawItemList.ts';

describe('parseRepairedItemList', () => {
  const PRINTED = '連絡先情報（住所，理由）連絡先，連絡先区分），督促期限督促公示日等';
  const REPAIRS = [
    { find: '理由）連絡先', replace: '理由，連絡先', why: '括弧が早く閉じている。区分の後の括弧が余る' },
    { find: '督促期限督促公示日', replace: '督促期限，督促公示日', why: '区切りが落ちている' },
  ];

  test('reads the list as repaired and quotes it as printed, each at its place on paper', () => {
    const list = parseRepairedItemList(PRINTED, REPAIRS);
    expect(drawItemList(list)).toBe('連絡先情報(住所, 理由, 連絡先, 連絡先区分), 督促期限, 督促公示日, …等');
    expect([list.notes, list.repairIssues]).toEqual([[], []]);
    for (const { printed, start, end } of [...list.items, ...(list.items[0]?.children ?? [])]) {
      expect(PRINTED.slice(start, end)).toBe(printed);
    }
    expect(list.items.map(({ printed }) => printed)).toEqual(['連絡先情報', '督促期限', '督促公示日等']);
  });

  test('says where a note stands on paper, not in the repaired text', () => {
    const list = parseRepairedItemList('ア，イウ，，エ', [{ find: 'イウ', replace: 'イ，ウ', why: '区切りの落ち' }]);
    expect(list.notes).toEqual([
      {
        kind: 'EMPTY_NAME',
        start: 5,
        end: 6,
        printed: '，',
        message: '6文字目の「，」の隣に名前がありません。無いものとして読みました。',
      },
    ]);
  });

  test('a name that a repair supplies is a name with nothing printed', () => {
    const list = parseRepairedItemList('氏名，', [{ find: '氏名，', replace: '氏名，住所', why: '落ちている' }]);
    expect(list.items[1]).toEqual({ name: '住所', printed: '', start: 3, end: 3, children: [], open: false });
  });

  test('a repair that fits no more is an issue, and the list is read without it', () => {
    const list = parseRepairedItemList('氏名，住所', [{ find: '電話', replace: '', why: '余る' }]);
    expect([list.repairedText, list.repairIssues.map(({ rule }) => rule)]).toEqual([
      '氏名，住所',
      ['RepairNoLongerMatches'],
    ]);
  });
});
