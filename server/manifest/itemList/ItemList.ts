import type { ItemListNote } from './ItemListNote.ts';

/** A printed item list as understood: its names in the printed order, whether more exist than are named, and every irregularity. */
export interface ItemList {
  readonly items: readonly ItemListNode[];
  /** The list ends with 等, ほか or the like: more items exist than are named. */
  readonly open: boolean;
  /** The words that open the list, as printed; absent if it is closed. */
  readonly openMark?: string | undefined;
  /** In the order of their places. */
  readonly notes: readonly ItemListNote[];
}

/** One name of a list; `children` are the names in its brackets. */
export interface ItemListNode {
  /** The name without what does not belong to it: marks such as 等, escapes, spaces at its ends. */
  readonly name: string;
  /** Exactly the characters from `start` to `end`. */
  readonly printed: string;
  /** Offsets (UTF-16) of the name itself in the printed text, without its brackets; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The number printed before it in a numbered list. */
  readonly number?: number | undefined;
  readonly children: readonly ItemListNode[];
  /** The list in its brackets is open. */
  readonly open: boolean;
  readonly openMark?: string | undefined;
}

/** What a reader decided about a list; none of it changes the printed text. */
export interface ItemListOptions {
  /** Names, exactly as printed, that contain brackets, separators or 等 and are to be taken whole: `関係(続柄)`. */
  readonly wholeNames?: readonly string[] | undefined;
  /** Names, exactly as printed, whose brackets do hold items of their own: no note asks about them any more. */
  readonly groupNames?: readonly string[] | undefined;
  /** Further separators, such as `・` or `及び`. `や` also opens the list, since it names examples. */
  readonly separators?: readonly string[] | undefined;
  /** The list is numbered: `1 氏名 2 住所`, `(1)`, `①`, or a table with a column of numbers. */
  readonly numbered?: boolean | undefined;
  /** Called once per unit of work; tests count with it that the cost is linear. */
  readonly onStep?: (() => void) | undefined;
}

/** Brackets below this depth make no further level; their names stand in the deepest list and a note says so. */
export const MAX_ITEM_LIST_DEPTH = 32;
