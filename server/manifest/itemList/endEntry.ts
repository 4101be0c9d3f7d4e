import { cleanName } from './cleanName.ts';
import type { DraftList, DraftNode, DraftNote, Span } from './Draft.ts';
import { excerpt } from './excerpt.ts';
import { outsideQuotes } from './outsideQuotes.ts';
import { splitOpenMark, type OpenMarkSplit } from './splitOpenMark.ts';

/** What ending an entry needs to know and may add to. */
export interface EntryContext {
  readonly text: string;
  readonly notes: DraftNote[];
}

/** A name and its brackets while they are being read. */
export interface Entry {
  readonly node: DraftNode;
  /** A bracket behind the name has been closed. */
  bracketed: boolean;
  /** That bracket holds items rather than a part of the name. */
  listLike: boolean;
  /** A bracket without a name before it. */
  headless: boolean;
  /** A mark such as 等 between the name and its bracket. */
  headMark?: OpenMarkSplit | undefined;
}

/** Puts an entry into its list once nothing more can belong to it, and decides about its mark (README.md, "等"). */
export function endEntry(context: EntryContext, list: DraftList, entry: Entry): void {
  const { node } = entry;
  const mark = takeMark(context, entry);
  node.name = cleanName(context.text.slice(node.start, node.nameEnd));
  if (entry.headless || node.name === '') liftChildren(context, list, entry);
  else addItem(context, list, node);
  if (mark !== undefined) openList(context, list, mark);
  else if (!node.whole && node.children.items.length === 0) noteRestInsideName(context, list, node);
}

/** Opens a list; the mark is remembered as long as no further name follows it. */
export function openList(context: EntryContext, list: DraftList, mark: Span): void {
  list.openMark = context.text.slice(mark.start, mark.end);
  list.trailingMark = { start: mark.start, end: mark.end };
}

/** Cuts the mark off the name; the one at the end of a name without bracket opens the list and is handed back. */
function takeMark(context: EntryContext, entry: Entry): Span | undefined {
  const { node, headMark } = entry;
  if (node.whole || entry.headless) return undefined;
  if (entry.bracketed) {
    if (headMark === undefined) return undefined;
    cutName(node, headMark);
    const mark = { start: headMark.markStart, end: headMark.markStart + headMark.mark.length };
    openList(context, node.children, mark);
    context.notes.push({ kind: 'OPEN_BEFORE_BRACKET', ...mark, detail: excerpt(context.text, node) });
    return undefined;
  }
  const split = splitOpenMark(context.text, node);
  if (split === undefined || split.nameEnd === node.start) return undefined;
  cutName(node, split);
  return { start: split.markStart, end: split.markStart + split.mark.length };
}

function cutName(node: DraftNode, split: OpenMarkSplit): void {
  node.nameEnd = split.nameEnd;
  if (!split.attached) node.end = split.nameEnd;
}

/** A bracket without a name: its names stand in the list around it. */
function liftChildren(context: EntryContext, list: DraftList, entry: Entry): void {
  const { node } = entry;
  const { items, openMark, trailingMark } = node.children;
  if (!entry.headless) context.notes.push({ kind: 'EMPTY_NAME', start: node.start, end: node.end });
  if (items.length === 0 && openMark === undefined) return;
  context.notes.push({ kind: 'BRACKET_WITHOUT_NAME', start: node.start, end: Math.max(node.end, node.start + 1) });
  for (const item of items) addItem(context, list, item);
  if (openMark !== undefined) list.openMark = openMark;
  if (trailingMark !== undefined) list.trailingMark = trailingMark;
}

/** Adds a name; a mark that stood before it turns out to stand in the middle of the list. */
export function addItem(context: EntryContext, list: DraftList, node: DraftNode): void {
  if (list.trailingMark !== undefined)
    context.notes.push({ kind: 'OPEN_IN_MIDDLE', ...list.trailingMark, detail: list.openMark });
  list.trailingMark = undefined;
  list.items.push(node);
}

const REST_NAME = /^その他.*(?:事項|項目|もの|情報)$/u;

/** `数量その他必要な事項`: the name stays, and says that there is more than it names. */
function noteRestInsideName(context: EntryContext, list: DraftList, node: DraftNode): void {
  const at = outsideQuotes(node.name).indexOf('その他');
  if (at < 0 || (at === 0 && !REST_NAME.test(node.name))) return;
  list.openMark = 'その他';
  context.notes.push({
    kind: 'OPEN_INSIDE_NAME',
    start: node.start,
    end: node.end,
    detail: excerpt(context.text, node),
  });
}
