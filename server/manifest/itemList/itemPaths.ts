import type { ItemList, ItemListNode } from './ItemList.ts';

/**
 * The path of each node, the part of its identity that a set's slug lacks: names from the outermost down, joined by `/`. A second one
 * of the same path under one parent ends in `~2`, a third in `~3`. In a name `%`, `/`, `~`, `:` and `#` are written `%25`,
 * `%2F`, `%7E`, `%3A` and `%23`, so that no two nodes share a path. Names count as understood: 等, escapes and bracket
 * widths around a name do not change it.
 */
export function itemPaths(list: Pick<ItemList, 'items'>): ReadonlyMap<ItemListNode, string> {
  const paths = new Map<ItemListNode, string>();
  addPaths(list.items, '', paths);
  return paths;
}

function addPaths(items: readonly ItemListNode[], prefix: string, paths: Map<ItemListNode, string>): void {
  const counts = new Map<string, number>();
  for (const item of items) {
    const count = (counts.get(item.name) ?? 0) + 1;
    counts.set(item.name, count);
    const path = `${prefix}${escapeSegment(item.name)}${count === 1 ? '' : `~${count}`}`;
    paths.set(item, path);
    addPaths(item.children, `${path}/`, paths);
  }
}

function escapeSegment(name: string): string {
  return name.replace(/[%/~:#]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
