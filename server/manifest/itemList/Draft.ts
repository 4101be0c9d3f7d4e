import type { ItemListNoteKind } from './ItemListNote.ts';

/** What the stages of the parser hand to each other: offsets are those of the text that is parsed, never of the printed one. */
export interface DraftList {
  items: DraftNode[];
  openMark?: string | undefined;
  /** The last mark that opened the list, until another name follows it. */
  trailingMark?: Span | undefined;
}

/** A name on its way to an `ItemListNode`. */
export interface DraftNode {
  /** Set when the entry ends; empty until then. */
  name: string;
  start: number;
  end: number;
  /** End of the name without an attached mark; `end` keeps the mark. */
  nameEnd: number;
  /** Declared by the reader: nothing inside is a mark or a sign of trouble. */
  whole: boolean;
  number?: number | undefined;
  children: DraftList;
}

/** A part of the parsed text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A note without its sentence: that is made last, when the place in the printed text is known. */
export interface DraftNote extends Span {
  readonly kind: ItemListNoteKind;
  /** The name, mark or number that the sentence speaks of. */
  readonly detail?: string | undefined;
}

/** An empty list. */
export function emptyDraftList(): DraftList {
  return { items: [] };
}
