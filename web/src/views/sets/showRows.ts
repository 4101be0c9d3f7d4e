import type { TreeItem, TreeNode } from './buildTree.ts';

/** An item that is in sight, and where it stands. */
export interface TreeRow<Item extends TreeItem> {
  readonly item: Item;
  /** From 1. */
  readonly level: number;
  /** From 1, among those in sight beside it. */
  readonly position: number;
  readonly beside: number;
  readonly below: number;
  readonly isOpen: boolean;
  /** The item itself holds the words that are looked for; false for one that only leads to such an item. */
  readonly isFound: boolean;
}

/**
 * The rows in sight, from the top: what is below an item is there when the item is open. With `found`, only the found items and what leads to
 * them, all of it open.
 */
export function showRows<Item extends TreeItem>(
  tree: readonly TreeNode<Item>[],
  open: ReadonlySet<string>,
  found: ReadonlySet<string> | undefined,
): readonly TreeRow<Item>[] {
  const rows: TreeRow<Item>[] = [];
  const show = (nodes: readonly TreeNode<Item>[], level: number): void => {
    const seen = found === undefined ? nodes : nodes.filter((node) => leadsToFound(node, found));
    seen.forEach(({ item, children }, index) => {
      const isFound = found?.has(item.id) === true;
      const isOpen = children.length > 0 && (open.has(item.id) || (found !== undefined && !isFound));
      rows.push({ item, level, position: index + 1, beside: seen.length, below: children.length, isOpen, isFound });
      if (isOpen) show(children, level + 1);
    });
  };
  show(tree, 1);
  return rows;
}

function leadsToFound<Item extends TreeItem>({ item, children }: TreeNode<Item>, found: ReadonlySet<string>): boolean {
  return found.has(item.id) || children.some((child) => leadsToFound(child, found));
}
