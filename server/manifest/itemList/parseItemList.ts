import type { DraftNote } from './Draft.ts';
import { findMixedSeparators } from './findMixedSeparators.ts';
import { finishItemList } from './finishItemList.ts';
import type { ItemList, ItemListOptions } from './ItemList.ts';
import { judgeItemTree } from './judgeItemTree.ts';
import { unchangedPlaces, type PrintedPlaces } from './PrintedPlaces.ts';
import { readBracketedList } from './readBracketedList.ts';
import { readNumberedList } from './readNumberedList.ts';
import { indexByFirstCharacter } from './tokenizeItemList.ts';

/**
 * Reads an item list as papers print it: `児童情報(児童宛名番号，児童氏名)、待機 等`. Never fails and never drops a name: what is
 * irregular is read by the rules of README.md, with a note each. Time is linear in the text (n log n in its notes).
 */
export function parseItemList(text: string, options: ItemListOptions = {}): ItemList {
  return parseAtPrintedPlaces(text, unchangedPlaces(text), options);
}

/** The same for a text that differs from the printed one: every place in the answer is one in the printed text. */
export function parseAtPrintedPlaces(text: string, places: PrintedPlaces, options: ItemListOptions): ItemList {
  const { wholeNames = [], groupNames = [], separators = [], onStep } = options;
  const declared = { wholeNames: indexByFirstCharacter(wholeNames), separators: indexByFirstCharacter(separators) };
  const read = options.numbered
    ? readNumberedList(text, declared, onStep)
    : readBracketedList(text, { start: 0, end: text.length }, declared, onStep);
  const foundGroupNames = new Set<string>();
  const judged = judgeItemTree({ text, groupNames: new Set(groupNames), foundGroupNames, onStep }, read.list);
  const notes: readonly DraftNote[] = [
    ...read.notes,
    ...findMixedSeparators(text, read.tokens),
    ...judged,
    ...notFound('WHOLE_NAME_NOT_FOUND', wholeNames, read.foundWholeNames),
    ...notFound('GROUP_NAME_NOT_FOUND', groupNames, foundGroupNames),
  ];
  return finishItemList(read.list, notes, places);
}

function notFound(
  kind: 'WHOLE_NAME_NOT_FOUND' | 'GROUP_NAME_NOT_FOUND',
  names: readonly string[],
  found: ReadonlySet<string>,
): readonly DraftNote[] {
  return names.filter((name) => !found.has(name)).map((name) => ({ kind, start: 0, end: 0, detail: name }));
}
