import { applyRepairs, type RepairIssue, type TextRepair } from './applyRepairs.ts';
import type { ItemList, ItemListOptions } from './ItemList.ts';
import { parseAtPrintedPlaces } from './parseItemList.ts';

/** A printed list read after a reader's repairs. */
export interface RepairedItemList extends ItemList {
  /** The text that was read. */
  readonly repairedText: string;
  /** Repairs that do not fit the printed text and were not made. */
  readonly repairIssues: readonly RepairIssue[];
}

/**
 * Reads a printed list with its repairs. Names are those of the repaired text; `printed`, `start`, `end` and the places of notes are
 * those of the text on paper. `wholeNames` and `groupNames` are written as in the repaired text.
 */
export function parseRepairedItemList(
  printed: string,
  repairs: readonly TextRepair[],
  options: ItemListOptions = {},
): RepairedItemList {
  const repaired = applyRepairs(printed, repairs);
  const list = parseAtPrintedPlaces(repaired.text, repaired, options);
  return { ...list, repairedText: repaired.text, repairIssues: repaired.issues };
}
