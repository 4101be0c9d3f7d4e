export { applyRepairs, type RepairedText, type RepairIssue, type RepairRule, type TextRepair } from './applyRepairs.ts';
export { type ItemList, type ItemListNode, type ItemListOptions } from './ItemList.ts';
export { ITEM_LIST_NOTE_KINDS, type ItemListNote, type ItemListNoteKind } from './ItemListNote.ts';
export { itemPaths } from './itemPaths.ts';
export { parseItemList } from './parseItemList.ts';
export { parseRepairedItemList, type RepairedItemList } from './parseRepairedItemList.ts';
