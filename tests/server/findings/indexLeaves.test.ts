import { describe, expect, it } from 'vitest';
import { indexLeaves } from '../../../server/findings/indexLeaves.ts';
import type { InformationItem } from '../../../server/model/item.ts';
import { formatRef } from '../../../server/model/ref.ts';

const ONE = formatRef('SOURCE_DOCUMENT', 'mihon', 'one');
const TWO = formatRef('SOURCE_DOCUMENT', 'mihon', 'two');
const CONCEPT = { value: formatRef('CONCEPT', 'jp', 'a'), basis: 'STATED', evidence: [] } as const;

/** An item of a paper's set; `path`: the sections and groups above it, and itself. */
function itemOf(
  owner: typeof ONE,
  set: string,
  path: readonly string[],
  more: Partial<InformationItem> = {},
): InformationItem {
  return {
    id: formatRef('INFORMATION_ITEM', 'mihon', [set, ...path].join('/')),
    kind: 'INFORMATION_ITEM',
    name: path.at(-1) ?? '',
    aka: [],
    basis: 'STATED',
    evidence: [],
    scope: 'mihon',
    owner,
    itemSet: formatRef('ITEM_SET', 'mihon', set),
    path,
    position: 0,
    ordinal: 0,
    open: false,
    resolved: true,
    hasChildren: false,
    about: [],
    classifications: [],
    ...more,
  };
}

/*
 * one: 申請書 ─ 氏名, 住所            two: 台帳 ─ 氏名 (concept)
 *      名簿 ─ 本人 ─ 氏名, 住所
 *             保護者 ─ 氏名 (left on purpose), 父 ─ 住所
 */
const ITEMS = [
  itemOf(ONE, 'form', ['氏名']),
  itemOf(ONE, 'form', ['住所']),
  itemOf(ONE, 'list', ['本人'], { hasChildren: true }),
  itemOf(ONE, 'list', ['本人', '氏名']),
  itemOf(ONE, 'list', ['本人', '住所']),
  itemOf(ONE, 'list', ['保護者'], { hasChildren: true }),
  itemOf(ONE, 'list', ['保護者', '氏名'], { unassigned: '別の人' }),
  itemOf(ONE, 'list', ['保護者', '父', '住所']),
  itemOf(TWO, 'book', ['氏名'], { concept: CONCEPT }),
];
const leaves = indexLeaves(ITEMS);

describe('the leaves of a record by name', () => {
  it('tell in how many lists a name stands: a section is a list, what is below it is not, with a concept or without', () => {
    expect(['氏名', '住所', '父', '本人', 'なし'].map((name) => leaves.listsNaming(name))).toEqual([4, 3, 0, 0, 0]);
  });

  it('are those of one paper that have neither a concept nor a reason why not, in the order of the record', () => {
    const pathsOf = (paper: typeof ONE, name: string): readonly string[] =>
      leaves.leavesWithoutConcept(paper, name).map(({ itemSet, path }) => [itemSet, ...path].join('/'));
    expect(pathsOf(ONE, '氏名')).toEqual(['item-set:mihon/form/氏名', 'item-set:mihon/list/本人/氏名']);
    expect(pathsOf(ONE, '住所')).toEqual([
      'item-set:mihon/form/住所',
      'item-set:mihon/list/本人/住所',
      'item-set:mihon/list/保護者/父/住所',
    ]);
    expect(pathsOf(TWO, '氏名')).toEqual([]);
    expect(pathsOf(TWO, '住所')).toEqual([]);
  });
});
