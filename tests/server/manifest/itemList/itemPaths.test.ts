import { describe, expect, test } from 'vitest';
import { isSlug } from '../../../../server/model/ref.ts';
import { itemPaths, parseItemList } from '../../../../server/manifest/itemList/index.ts';

describe('itemPaths', () => {
  test('numbers the second and third of the same path, and their children keep apart', () => {
    expect([...itemPaths(parseItemList('A情報(氏名, 氏名), B, A情報(氏名), A情報 等')).values()]).toEqual([
      'A情報',
      'A情報/氏名',
      'A情報/氏名~2',
      'B',
      'A情報~2',
      'A情報~2/氏名',
      'A情報~3',
    ]);
  });

  test('escapes what has a meaning in a path or a reference, so that names never meet', () => {
    const names = '回数 / 残額、A~2、A、A、100%、a:b、a#b';
    const paths = [...itemPaths(parseItemList(names)).values()];
    expect(paths).toEqual(['回数 %2F 残額', 'A%7E2', 'A', 'A~2', '100%25', 'a%3Ab', 'a%23b']);
    expect(paths.every(isSlug)).toBe(true);
  });

  test('does not change with an open mark, an escape or the width of a bracket', () => {
    const paths = (text: string): readonly string[] => [...itemPaths(parseItemList(text)).values()];
    expect(paths('税\\_情報（氏名，住所等）')).toEqual(paths('税_情報(氏名, 住所)'));
  });
});
