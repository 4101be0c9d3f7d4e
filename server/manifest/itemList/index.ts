export { applyRepairs } from './applyRepairs.ts';
export { type ItemList, type ItemListNode, type ItemListOptions } from './ItemList.ts';
export { type ItemListNote } from './ItemListNote.ts';
export { itemPaths } from './itemPaths.ts';
export { parseItemList } from './parseItemList.ts';
export { parseRepairedItemList, type RepairedItemList } from './parseRepairedItemList.ts';
