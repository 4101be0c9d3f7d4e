import type { TreeItem } from './buildTree.ts';
import type { TreeRow } from './showRows.ts';

/** What a key does in the tree. */
export type TreeMove =
  | { readonly kind: 'FOCUS'; readonly id: string }
  | { readonly kind: 'OPEN' | 'CLOSE'; readonly ids: readonly string[] }
  | { readonly kind: 'FOLLOW'; readonly id: string };

/**
 * What a key does, as the tree pattern of ARIA has it: up and down through the rows in sight, right opens and then goes in, left closes and then
 * goes out, Home and End, `*` opens all beside, Enter follows the item's link, Space opens or closes. Undefined for every other key.
 */
export function moveInTree<Item extends TreeItem>(
  rows: readonly TreeRow<Item>[],
  focus: string,
  key: string,
): TreeMove | undefined {
  const at = rows.findIndex(({ item }) => item.id === focus);
  const row = rows[at];
  if (row === undefined) return undefined;
  switch (key) {
    case 'ArrowDown':
      return focusOn(rows[at + 1]);
    case 'ArrowUp':
      return focusOn(rows[at - 1]);
    case 'Home':
      return focusOn(rows[0]);
    case 'End':
      return focusOn(rows.at(-1));
    case 'ArrowRight':
      if (row.below === 0) return undefined;
      return row.isOpen ? focusOn(rows[at + 1]) : { kind: 'OPEN', ids: [focus] };
    case 'ArrowLeft':
      if (row.isOpen) return { kind: 'CLOSE', ids: [focus] };
      return focusOn(rows.slice(0, at).findLast(({ level }) => level < row.level));
    case ' ':
      return row.below === 0 ? undefined : { kind: row.isOpen ? 'CLOSE' : 'OPEN', ids: [focus] };
    case '*':
      return { kind: 'OPEN', ids: besides(rows, at).map(({ item }) => item.id) };
    case 'Enter':
      return { kind: 'FOLLOW', id: focus };
    default:
      return undefined;
  }
}

function focusOn<Item extends TreeItem>(row: TreeRow<Item> | undefined): TreeMove | undefined {
  return row === undefined ? undefined : { kind: 'FOCUS', id: row.item.id };
}

/** The rows under the same parent, the row itself included. */
function besides<Item extends TreeItem>(rows: readonly TreeRow<Item>[], at: number): readonly TreeRow<Item>[] {
  const level = rows[at]?.level ?? 1;
  const before = rows.slice(0, at).findLastIndex((row) => row.level < level);
  const after = rows.findIndex((row, index) => index > at && row.level < level);
  return rows
    .slice(before + 1, after === -1 ? rows.length : after)
    .filter((row) => row.level === level && row.below > 0);
}
