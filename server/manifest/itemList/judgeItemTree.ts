import { INVISIBLE_CHARACTERS, MARKDOWN_ESCAPE } from './cleanName.ts';
import type { DraftList, DraftNode, DraftNote } from './Draft.ts';
import { excerpt } from './excerpt.ts';
import { findRepetitions, type Interner } from './findRepetitions.ts';
import { AND_WORDS } from './notation.ts';
import { outsideQuotes } from './outsideQuotes.ts';

/** What the judge may rely on. */
export interface JudgeContext {
  readonly text: string;
  readonly groupNames: ReadonlySet<string>;
  readonly foundGroupNames: Set<string>;
  readonly onStep?: (() => void) | undefined;
}

/** Looks at the finished tree for what a reader should decide: it notes and changes nothing. */
export function judgeItemTree(context: JudgeContext, list: DraftList): readonly DraftNote[] {
  const notes: DraftNote[] = [];
  judgeList(context, list, notes, new Map());
  return notes;
}

/** Returns the identity of each item's contents. The depth is bounded (MAX_ITEM_LIST_DEPTH), so recursion is safe. */
function judgeList(context: JudgeContext, list: DraftList, notes: DraftNote[], interner: Interner): readonly number[] {
  const contents = list.items.map((node) => {
    context.onStep?.();
    if (!node.whole) judgeName(context, node, notes);
    judgeBracket(context, node, notes);
    return internContent(interner, node, judgeList(context, node.children, notes, interner));
  });
  for (const note of findRepetitions(list.items, contents)) notes.push(note);
  return contents;
}

function internContent(interner: Interner, node: DraftNode, children: readonly number[]): number {
  const key = `${children.join(',')}|${node.name}`;
  const known = interner.get(key);
  if (known !== undefined) return known;
  interner.set(key, interner.size);
  return interner.size - 1;
}

function judgeName(context: JudgeContext, node: DraftNode, notes: DraftNote[]): void {
  const printed = context.text.slice(node.start, node.nameEnd);
  const span = { start: node.start, end: node.end, detail: excerpt(node.name) };
  for (const match of printed.matchAll(MARKDOWN_ESCAPE)) {
    notes.push({
      ...span,
      kind: 'MARKDOWN_ESCAPE',
      start: node.start + match.index,
      end: node.start + match.index + 1,
    });
  }
  for (const match of printed.matchAll(INVISIBLE_CHARACTERS)) {
    notes.push({
      ...span,
      kind: 'INVISIBLE_CHARACTER',
      start: node.start + match.index,
      end: node.start + match.index + 1,
    });
  }
  if (node.name.includes(' ')) notes.push({ ...span, kind: 'SPACE_IN_NAME' });
  if (hasConjunction(node.name)) notes.push({ ...span, kind: 'CONJUNCTION_IN_NAME' });
  if (beginsAgain(node.name)) notes.push({ ...span, kind: 'SUSPECTED_MISSING_SEPARATOR' });
}

const YA_BETWEEN_NAMES = /[\p{Script=Han}\p{Script=Katakana}）)]や[\p{Script=Han}\p{Script=Katakana}「『]/u;

function hasConjunction(name: string): boolean {
  const outside = outsideQuotes(name);
  return AND_WORDS.some((word) => outside.includes(word)) || YA_BETWEEN_NAMES.test(outside);
}

/** `督促状納付期限督促状公示日`: a name that begins a second time looks like two names. */
function beginsAgain(name: string): boolean {
  return name.length > 6 && name.slice(0, 3).length === 3 && name.includes(name.slice(0, 3), 3);
}

const VALUES_HEAD = /(?:区分|結果|種別|状態|有無|方法)$/u;

/** Whether a bracket holds items, belongs to the name or lists values only a reader can say; 情報(…) is clear enough. */
function judgeBracket(context: JudgeContext, node: DraftNode, notes: DraftNote[]): void {
  const { items, openMark } = node.children;
  const printed = context.text.slice(node.start, node.end);
  if (context.groupNames.has(printed)) {
    context.foundGroupNames.add(printed);
    return;
  }
  if (items.length === 0 || node.name.endsWith('情報') || items.some((item) => item.children.items.length > 0)) return;
  const span = { start: node.start, end: node.end, detail: excerpt(node.name) };
  if (items.length === 1 && openMark === undefined) notes.push({ ...span, kind: 'BRACKET_MAY_BE_NAME' });
  else if (VALUES_HEAD.test(node.name)) notes.push({ ...span, kind: 'BRACKET_MAY_BE_VALUES' });
}
