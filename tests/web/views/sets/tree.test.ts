import { describe, expect, it } from 'vitest';
import { buildTree, type TreeItem } from '../../../../web/src/views/sets/buildTree.ts';
import { moveInTree } from '../../../../web/src/views/sets/moveInTree.ts';
import { showRows } from '../../../../web/src/views/sets/showRows.ts';

// a: a1 (a1x, a1y), a2     b     c: c1
const ITEMS = [
  item('a'),
  item('a1', 'a'),
  item('a1x', 'a1'),
  item('a1y', 'a1'),
  item('a2', 'a'),
  item('b'),
  item('c'),
  item('c1', 'c'),
];
const TREE = buildTree(ITEMS);

function item(id: string, parent?: string): TreeItem {
  return { id, parent: parent === undefined ? null : { id: parent } };
}

function show(open: readonly string[], found?: readonly string[]): ReturnType<typeof showRows> {
  return showRows(TREE, new Set(open), found === undefined ? undefined : new Set(found));
}

function names(rows: ReturnType<typeof showRows>): string {
  return rows.map(({ item: { id }, level }) => `${level}${id}`).join(' ');
}

describe('the tree of a list', () => {
  it('holds every item once, in the printed order, one with an unknown parent at the top', () => {
    expect(names(showRows(buildTree([...ITEMS, item('lost', 'gone')]), new Set(['a', 'a1', 'c']), undefined))).toBe(
      '1a 2a1 3a1x 3a1y 2a2 1b 1c 2c1 1lost',
    );
  });

  it('shows what is below an open item, and only that', () => {
    expect(names(show([]))).toBe('1a 1b 1c');
    expect(names(show(['a']))).toBe('1a 2a1 2a2 1b 1c');
    expect(names(show(['a1']))).toBe('1a 1b 1c');
  });

  it('tells of each row where it stands', () => {
    expect(show(['a'])[1]).toEqual({
      item: ITEMS[1],
      level: 2,
      position: 1,
      beside: 2,
      below: 2,
      isOpen: false,
      isFound: false,
    });
  });

  it('shows what is found and what leads there; what is below a found item stays as it was', () => {
    expect(names(show([], ['a1y', 'c']))).toBe('1a 2a1 3a1y 1c');
    expect(names(show([], ['b']))).toBe('1b');
    expect(names(show([], []))).toBe('');
  });
});

describe('the keys of the tree', () => {
  const rows = show(['a', 'a1']);
  it.each([
    ['a', 'ArrowDown', { kind: 'FOCUS', id: 'a1' }],
    ['a1', 'ArrowUp', { kind: 'FOCUS', id: 'a' }],
    ['a', 'ArrowUp', undefined],
    ['c', 'ArrowDown', undefined],
    ['b', 'Home', { kind: 'FOCUS', id: 'a' }],
    ['b', 'End', { kind: 'FOCUS', id: 'c' }],
    ['c', 'ArrowRight', { kind: 'OPEN', ids: ['c'] }],
    ['a', 'ArrowRight', { kind: 'FOCUS', id: 'a1' }],
    ['b', 'ArrowRight', undefined],
    ['a1', 'ArrowLeft', { kind: 'CLOSE', ids: ['a1'] }],
    ['a1y', 'ArrowLeft', { kind: 'FOCUS', id: 'a1' }],
    ['a2', 'ArrowLeft', { kind: 'FOCUS', id: 'a' }],
    ['b', 'ArrowLeft', undefined],
    ['b', '*', { kind: 'OPEN', ids: ['a', 'c'] }],
    ['a2', '*', { kind: 'OPEN', ids: ['a1'] }],
    ['c', ' ', { kind: 'OPEN', ids: ['c'] }],
    ['a', ' ', { kind: 'CLOSE', ids: ['a'] }],
    ['b', 'Enter', { kind: 'FOLLOW', id: 'b' }],
    ['b', 'x', undefined],
    ['gone', 'ArrowDown', undefined],
  ])('at %s, %s', (focus, key, move) => {
    expect(moveInTree(rows, focus, key)).toEqual(move);
  });
});
