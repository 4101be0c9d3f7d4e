import type { ItemList, ItemListNode } from '../../../../server/manifest/itemList/index.ts';

/** Draws a list as `A(b, c(d) …等), e`: one line, the same for every kind of bracket and separator; `…` stands before an open mark. */
export function drawItemList(list: Pick<ItemList, 'items' | 'openMark'>): string {
  const names = list.items.map(drawNode);
  return list.openMark === undefined ? names.join(', ') : [...names, `…${list.openMark}`].join(', ');
}

function drawNode(node: ItemListNode): string {
  const inside = drawItemList({ items: node.children, openMark: node.openMark });
  const number = node.number === undefined ? '' : `${node.number}:`;
  return inside === '' ? `${number}${node.name}` : `${number}${node.name}(${inside})`;
}
