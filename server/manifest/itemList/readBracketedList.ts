import { buildItemTree } from './buildItemTree.ts';
import type { DraftList, DraftNote, Span } from './Draft.ts';
import { tokenizeItemList, type DeclaredWords, type Token } from './tokenizeItemList.ts';

/** A list as read, before anybody looks at it as a whole. */
export interface ReadList {
  readonly list: DraftList;
  readonly notes: readonly DraftNote[];
  readonly tokens: readonly Token[];
  readonly foundWholeNames: ReadonlySet<string>;
}

/** Reads the part of a text as one list with brackets. */
export function readBracketedList(text: string, range: Span, declared: DeclaredWords, onStep?: () => void): ReadList {
  const { tokens, notes, foundWholeNames } = tokenizeItemList(text, range, declared, onStep);
  const tree = buildItemTree(text, tokens, onStep);
  return { list: tree.list, notes: [...notes, ...tree.notes], tokens, foundWholeNames };
}
