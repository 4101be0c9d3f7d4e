import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toSlugSegment } from '../../../../server/catalogue/ids/toSlugSegment.ts';
import { tryFormatRef } from '../../../../server/catalogue/ids/tryFormatRef.ts';
import { uniqueSegment } from '../../../../server/catalogue/ids/uniqueSegment.ts';
import { isSlug, parseRef } from '../../../../server/model/ref.ts';

it.each([
  ['住所/居所', '住所／居所'],
  ['時刻 12:00', '時刻 12：00'],
  ['＃と#', '＃と＃'],
  ['  申請書　 ID\n', '申請書 ID'],
  [' \u0000 ', '無名'],
  ['長'.repeat(81), `${'長'.repeat(80)}…`],
])('the segment of %j is %j', (printed, segment) => {
  expect(toSlugSegment(printed)).toBe(segment);
});

it('any printed words make one segment of a slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (printed) => {
      const segment = toSlugSegment(printed);
      expect([isSlug(segment), segment.includes('/')]).toEqual([true, false]);
    }),
  );
});

it('a second one of the same segment ends in ~2, whatever is printed', () => {
  const taken = new Map<string, number>();
  const printed = ['氏名', '氏名', '氏名~2', '氏名', '氏名~2'];
  expect(printed.map((name) => uniqueSegment(taken, name))).toEqual([
    '氏名',
    '氏名~2',
    '氏名~2~2',
    '氏名~3',
    '氏名~2~3',
  ]);
});

it('no two segments are the same', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'a~2', 'a~3', 'b~2', 'a~2~2')), (names) => {
      const taken = new Map<string, number>();
      expect(new Set(names.map((name) => uniqueSegment(taken, name))).size).toBe(names.length);
    }),
  );
});

it('a reference that would be longer than references may be is none', () => {
  expect(tryFormatRef('ITEM_SET', 'mihon', 'a'.repeat(985))).toBe(`item-set:mihon/${'a'.repeat(985)}`);
  expect(parseRef(tryFormatRef('ITEM_SET', 'mihon', 'a'.repeat(985)) ?? '')).toBeDefined();
  expect(tryFormatRef('ITEM_SET', 'mihon', 'a'.repeat(986))).toBeUndefined();
});
