/** What the tree needs of an item. */
export interface TreeItem {
  readonly id: string;
  readonly parent: { readonly id: string } | null;
}

/** An item with what stands below it, in the printed order. */
export interface TreeNode<Item extends TreeItem> {
  readonly item: Item;
  readonly children: readonly TreeNode<Item>[];
}

/**
 * The tree of a list: each item below the one it names as its parent, in the order given. An item whose parent is not in the list stands at the
 * top: nothing is left out.
 */
export function buildTree<Item extends TreeItem>(items: readonly Item[]): readonly TreeNode<Item>[] {
  const known = new Set(items.map(({ id }) => id));
  const below = new Map<string | undefined, Item[]>();
  for (const item of items) {
    const parent = item.parent !== null && known.has(item.parent.id) ? item.parent.id : undefined;
    const siblings = below.get(parent);
    if (siblings === undefined) below.set(parent, [item]);
    else siblings.push(item);
  }
  const build = (parent: string | undefined): readonly TreeNode<Item>[] =>
    (below.get(parent) ?? []).map((item) => ({ item, children: build(item.id) }));
  return build(undefined);
}
