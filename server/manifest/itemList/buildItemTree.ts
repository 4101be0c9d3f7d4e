import { emptyDraftList, type DraftList, type DraftNote, type Span } from './Draft.ts';
import { endEntry, openList, type Entry, type EntryContext } from './endEntry.ts';
import { MAX_ITEM_LIST_DEPTH } from './ItemList.ts';
import type { ItemListNoteKind } from './ItemListNote.ts';
import { AND_WORDS, CLOSING_OF, NAME_SUFFIXES, OR_WORDS } from './notation.ts';
import { excerpt } from './excerpt.ts';
import { splitOpenMark } from './splitOpenMark.ts';
import type { Token } from './tokenizeItemList.ts';

/** Builds the tree of a list from its tokens; never fails. The rules of recovery are those of README.md. */
export function buildItemTree(
  text: string,
  tokens: readonly Token[],
  onStep?: () => void,
): { readonly list: DraftList; readonly notes: readonly DraftNote[] } {
  const reading: Reading = { text, notes: [], frames: [], root: newFrame(emptyDraftList()), openFamilies: new Map() };
  tokens.forEach((token, index) => {
    onStep?.();
    takeToken(reading, token, tokens[index + 1]);
  });
  while (reading.frames.length > 0) closeFrame(reading, false);
  endFrame(reading, reading.root);
  return { list: reading.root.list, notes: reading.notes };
}

/** One bracket that is open (or the text itself), with the entry that is being read in it. */
interface Frame {
  readonly list: DraftList;
  readonly opener?: OpenToken | undefined;
  /** Below the deepest level: `list` is that of the frame around it. */
  readonly shared: boolean;
  entry?: Entry | undefined;
  /** Something stands behind the last separator. */
  entrySeen: boolean;
  /** A separator other than a line border stands behind the last entry. */
  separatorSeen?: Span | undefined;
  anything: boolean;
}

interface Reading extends EntryContext {
  readonly root: Frame;
  /** Open brackets, outermost first, without the root. */
  readonly frames: Frame[];
  readonly openFamilies: Map<string, number>;
  /** Where the mark stands that was last taken to open the lists around it too. */
  lastSpreadMark?: number | undefined;
}

type OpenToken = Extract<Token, { type: 'OPEN' | 'CLOSE' }>;
type TextToken = Extract<Token, { type: 'TEXT' }>;
type SeparatorToken = Extract<Token, { type: 'SEPARATOR' }>;

function takeToken(reading: Reading, token: Token, next: Token | undefined): void {
  switch (token.type) {
    case 'TEXT':
      takeText(reading, token, next);
      return;
    case 'SEPARATOR':
      takeSeparator(reading, token, next);
      return;
    case 'OPEN':
      takeOpening(reading, token);
      return;
    case 'CLOSE':
      takeClosing(reading, token);
  }
}

function takeText(reading: Reading, token: TextToken, next: Token | undefined): void {
  const frame = currentFrame(reading);
  const entry = frame.entry;
  if (entry === undefined) {
    beginEntry(reading, frame, token, next);
    return;
  }
  if (isOpenMark(reading, token)) {
    endFrameEntry(reading, frame);
    openList(reading, frame.list, token);
    return;
  }
  if (entry.bracketed && !token.whole && (!entry.listLike || completesName(reading.text, token))) {
    foldBracketIntoName(reading, entry, token);
    return;
  }
  endFrameEntry(reading, frame);
  note(reading, 'MISSING_SEPARATOR', token, excerpt(reading.text, token));
  beginEntry(reading, frame, token, next);
}

function beginEntry(reading: Reading, frame: Frame, token: TextToken, next: Token | undefined): void {
  const follows = frame.list.items.length > 0;
  markSeen(frame);
  if (isOpenMark(reading, token) && next?.type !== 'OPEN') {
    openList(reading, frame.list, token);
    return;
  }
  const start = follows && !token.whole ? skipConjunction(reading, token) : token.start;
  frame.entry = newEntry(start, token.end, token.whole);
}

function takeSeparator(reading: Reading, token: SeparatorToken, next: Token | undefined): void {
  const frame = currentFrame(reading);
  endFrameEntry(reading, frame);
  if (token.form === 'STOP' && !isFinalStop(token, next)) note(reading, 'MISPRINTED_SEPARATOR', token);
  if (token.form === 'WORD' && reading.text.slice(token.start, token.end) === 'や') frame.list.openMark = 'や';
  const counts = token.form === 'COMMA' || token.form === 'STOP';
  if (counts && !frame.entrySeen && (frame.separatorSeen !== undefined || !frame.anything)) {
    note(reading, 'EMPTY_NAME', token);
  }
  if (counts && !isFinalStop(token, next)) frame.separatorSeen = token;
  frame.entrySeen = false;
}

function takeOpening(reading: Reading, token: OpenToken): void {
  const frame = currentFrame(reading);
  reading.openFamilies.set(token.family, (reading.openFamilies.get(token.family) ?? 0) + 1);
  if (reading.frames.length >= MAX_ITEM_LIST_DEPTH) {
    endFrameEntry(reading, frame);
    if (!frame.shared) note(reading, 'TOO_DEEP', token);
    markSeen(frame);
    reading.frames.push({ ...newFrame(frame.list, token), shared: true });
    return;
  }
  const entry = (frame.entry ??= { ...newEntry(token.start, token.start, false), headless: true });
  markSeen(frame);
  if (entry.bracketed) note(reading, 'SECOND_BRACKET', token, excerpt(reading.text, entry.node));
  else if (!entry.headless && !entry.node.whole) entry.headMark = headMarkOf(reading, entry);
  reading.frames.push(newFrame(entry.node.children, token));
}

function takeClosing(reading: Reading, token: OpenToken): void {
  const frame = reading.frames.at(-1);
  if (frame?.opener === undefined) {
    endFrameEntry(reading, currentFrame(reading));
    note(reading, 'UNEXPECTED_CLOSE', token);
    return;
  }
  if ((reading.openFamilies.get(token.family) ?? 0) > 0) {
    while (reading.frames.at(-1)?.opener?.family !== token.family) closeFrame(reading, false);
  }
  const opener = reading.frames.at(-1)?.opener ?? frame.opener;
  if (CLOSING_OF.get(reading.text.charAt(opener.start)) !== reading.text.charAt(token.start)) {
    note(reading, 'MIXED_BRACKETS', token, reading.text.charAt(opener.start));
  }
  closeFrame(reading, true);
}

function closeFrame(reading: Reading, closed: boolean): void {
  const frame = reading.frames.pop();
  const opener = frame?.opener;
  if (frame === undefined || opener === undefined) return;
  reading.openFamilies.set(opener.family, (reading.openFamilies.get(opener.family) ?? 1) - 1);
  endFrame(reading, frame);
  if (frame.shared) return;
  const parent = currentFrame(reading);
  const entry = parent.entry;
  if (entry === undefined) return;
  if (!frame.anything) note(reading, 'EMPTY_BRACKET', opener, excerpt(reading.text, entry.node));
  entry.bracketed = true;
  entry.listLike = isListLike(reading.text, entry);
  if (!closed) leaveUnclosed(reading, frame, parent, entry);
}

/** Nobody knows which list a mark means that stands where a closing bracket is missing: it opens the one around it too. */
function leaveUnclosed(reading: Reading, frame: Frame, parent: Frame, entry: Entry): void {
  if (frame.opener !== undefined) {
    note(reading, 'UNCLOSED_BRACKET', frame.opener, excerpt(reading.text, entry.node));
  }
  const mark = frame.list.trailingMark;
  if (mark === undefined) return;
  if (reading.lastSpreadMark !== mark.start) note(reading, 'OPEN_AT_UNCLOSED_END', mark, excerpt(reading.text, mark));
  reading.lastSpreadMark = mark.start;
  endFrameEntry(reading, parent);
  openList(reading, parent.list, mark);
}

function endFrame(reading: Reading, frame: Frame): void {
  endFrameEntry(reading, frame);
  if (!frame.entrySeen && frame.separatorSeen !== undefined) note(reading, 'EMPTY_NAME', frame.separatorSeen);
}

function endFrameEntry(reading: Reading, frame: Frame): void {
  const entry = frame.entry;
  frame.entry = undefined;
  if (entry !== undefined) endEntry(reading, frame.list, entry);
}

/** `状態(ステータス)区分`: what stood in the bracket is part of the name. */
function foldBracketIntoName(reading: Reading, entry: Entry, token: TextToken): void {
  const { node } = entry;
  node.end = token.end;
  node.nameEnd = token.end;
  node.children = emptyDraftList();
  entry.bracketed = false;
  entry.listLike = false;
  entry.headless = false;
  entry.headMark = undefined;
  note(reading, 'TEXT_AFTER_BRACKET', token, excerpt(reading.text, node));
}

/** A bracket with several names, or behind a name that ends in 情報, holds items; a single word may belong to the name. */
function isListLike(text: string, entry: Entry): boolean {
  const { node } = entry;
  return node.children.items.length > 1 || node.children.openMark !== undefined || text.endsWith('情報', node.nameEnd);
}

/** `に基づく加算情報`, `等の情報`, `区分`: words that cannot begin a name. */
function completesName(text: string, token: TextToken): boolean {
  const words = text.slice(token.start, token.end);
  return /^[\p{Script=Hiragana}等]/u.test(words) || NAME_SUFFIXES.has(words);
}

function isOpenMark(reading: Reading, token: TextToken): boolean {
  return !token.whole && splitOpenMark(reading.text, token)?.nameEnd === token.start;
}

function headMarkOf(reading: Reading, entry: Entry): Entry['headMark'] {
  const split = splitOpenMark(reading.text, entry.node);
  return split === undefined || split.nameEnd === entry.node.start ? undefined : split;
}

function skipConjunction(reading: Reading, token: TextToken): number {
  const word = [...AND_WORDS, ...OR_WORDS].find((candidate) => reading.text.startsWith(candidate, token.start));
  if (word === undefined || token.start + word.length >= token.end) return token.start;
  note(reading, 'LEADING_CONJUNCTION', { start: token.start, end: token.start + word.length }, word);
  const spaces = /^\s*/u.exec(reading.text.slice(token.start + word.length, token.end))?.[0].length ?? 0;
  return token.start + word.length + spaces;
}

/** `…等。` and `（疑いを含む。）`: a full stop where a sentence may end is no separator. */
function isFinalStop(token: SeparatorToken, next: Token | undefined): boolean {
  return token.form === 'STOP' && (next === undefined || next.type === 'CLOSE');
}

function newEntry(start: number, end: number, whole: boolean): Entry {
  const node = { name: '', start, end, nameEnd: end, whole, children: emptyDraftList() };
  return { node, bracketed: false, listLike: false, headless: false };
}

function newFrame(list: DraftList, opener?: OpenToken): Frame {
  return { list, opener, shared: false, entrySeen: false, anything: false };
}

function markSeen(frame: Frame): void {
  frame.entrySeen = true;
  frame.separatorSeen = undefined;
  frame.anything = true;
}

function currentFrame(reading: Reading): Frame {
  return reading.frames.at(-1) ?? reading.root;
}

function note(reading: Reading, kind: ItemListNoteKind, span: Span, detail?: string): void {
  reading.notes.push({ kind, start: span.start, end: span.end, detail });
}
