import { cleanName } from './cleanName.ts';
import { emptyDraftList, type DraftList, type DraftNode, type Span } from './Draft.ts';
import { addItem, openList, type EntryContext } from './endEntry.ts';
import { excerpt } from './excerpt.ts';
import { FULL_STOPS, SEPARATORS } from './notation.ts';
import { readBracketedList, type ReadList } from './readBracketedList.ts';
import { readNumberedEntries, type NumberedEntry } from './readNumberedEntries.ts';
import type { DeclaredWords, Token } from './tokenizeItemList.ts';

/** Reads a numbered list or table: each entry is a list of its own, put where its number and its group say. */
export function readNumberedList(text: string, declared: DeclaredWords, onStep?: () => void): ReadList {
  const { entries, notes } = readNumberedEntries(text, onStep);
  const reading: Reading = {
    text,
    notes: [...notes],
    tokens: [],
    foundWholeNames: new Set(),
    root: emptyDraftList(),
    lastNodes: [],
  };
  for (const entry of entries) takeEntry(reading, entry, declared, onStep);
  return { list: reading.root, notes: reading.notes, tokens: reading.tokens, foundWholeNames: reading.foundWholeNames };
}

interface Reading extends EntryContext {
  readonly tokens: Token[];
  readonly foundWholeNames: Set<string>;
  readonly root: DraftList;
  group?: DraftNode | undefined;
  /** The last node of each level of numbers: what a deeper number belongs to. */
  readonly lastNodes: DraftNode[];
}

function takeEntry(reading: Reading, entry: NumberedEntry, declared: DeclaredWords, onStep?: () => void): void {
  const { text, notes } = reading;
  if (entry.group !== undefined) beginGroup(reading, entry.group);
  const body = trimSeparators(text, entry.body);
  const read = readBracketedList(text, body, declared, onStep);
  for (const found of read.notes) notes.push(found);
  for (const token of read.tokens) reading.tokens.push(token);
  for (const name of read.foundWholeNames) reading.foundWholeNames.add(name);
  noteNumber(reading, entry, read.list);
  const target = targetOf(reading, entry.level);
  const first = read.list.items[0];
  if (first !== undefined) first.number = entry.number;
  for (const item of read.list.items) addItem(reading, target, item);
  if (read.list.trailingMark !== undefined) openList(reading, target, read.list.trailingMark);
  else target.openMark = read.list.openMark ?? target.openMark;
  const last = read.list.items.at(-1);
  reading.lastNodes.splice(entry.level, Infinity, ...(last === undefined ? [] : [last]));
}

/** A table that goes on over a page prints its group again: the same group continues. */
function beginGroup(reading: Reading, span: Span): void {
  const name = cleanName(reading.text.slice(span.start, span.end));
  if (reading.group?.name === name) {
    reading.notes.push({ kind: 'GROUP_CONTINUES', ...span, detail: excerpt(name) });
    return;
  }
  const { start, end } = span;
  reading.group = { name, start, end, nameEnd: end, whole: false, children: emptyDraftList() };
  addItem(reading, reading.root, reading.group);
}

function targetOf(reading: Reading, level: number): DraftList {
  const parent = reading.lastNodes.slice(0, level).at(-1);
  return parent?.children ?? reading.group?.children ?? reading.root;
}

function noteNumber(reading: Reading, entry: NumberedEntry, list: DraftList): void {
  const { text, notes } = reading;
  const isEmpty = list.items.length === 0 && list.openMark === undefined;
  if (entry.label === undefined) {
    if (!isEmpty) notes.push({ kind: 'UNNUMBERED_TEXT', ...entry.body, detail: excerpt(text, entry.body) });
  } else if (isEmpty) notes.push({ kind: 'EMPTY_NAME', ...entry.label });
}

function trimSeparators(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBorder(text.charAt(start))) start += 1;
  while (end > start && isBorder(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

function isBorder(character: string): boolean {
  return /^\s$/u.test(character) || SEPARATORS.has(character) || FULL_STOPS.has(character);
}
