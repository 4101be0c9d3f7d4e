import { ATTACHED_OPEN_MARKS, STANDALONE_OPEN_MARKS, WORDS_ENDING_IN_TOU } from './notation.ts';
import type { Span } from './Draft.ts';

/** A name and the mark behind it that says "and more"; `nameEnd` equals `start` if the text is nothing but a mark. */
export interface OpenMarkSplit {
  readonly nameEnd: number;
  readonly markStart: number;
  readonly mark: string;
  /** False: white space stands between name and mark (`空き定員 等`). */
  readonly attached: boolean;
}

const COUNTED_REST = /(?:ほか|他|外)[ \u3000]?[0-9０-９一二三四五六七八九十]{1,4}(?:項目|件|点|種類?)$/u;
/** 1等, 二親等, 親等: only as a whole name, for 連絡先1等 may well go on. */
const GRADE = /^第?[0-9０-９一二三四五六七八九十何]{0,3}親?$/u;

/**
 * Finds the mark that a name ends with: 等, など, ほか, その他, ほか3項目. A 等 at the very end of a name opens the list;
 * not so where the word itself ends in it: 同等, 親等, 1等 (README.md, "等").
 */
export function splitOpenMark(text: string, span: Span): OpenMarkSplit | undefined {
  let nameEnd = span.end;
  let markStart = span.end;
  for (;;) {
    const length = markLength(text, span.start, nameEnd);
    if (length === 0) break;
    markStart = nameEnd - length;
    nameEnd = skipSpacesBack(text, span.start, markStart);
  }
  if (markStart === span.end) return undefined;
  return { nameEnd, markStart, mark: text.slice(markStart, span.end), attached: nameEnd === markStart };
}

function markLength(text: string, start: number, end: number): number {
  const alone = wordBefore(text, start, end);
  if (alone !== undefined && STANDALONE_OPEN_MARKS.has(alone)) return alone.length;
  const counted = COUNTED_REST.exec(text.slice(Math.max(start, end - 12), end));
  if (counted !== null) return counted[0].length;
  const mark = ATTACHED_OPEN_MARKS.find((word) => end - word.length >= start && text.endsWith(word, end));
  if (mark === undefined || (mark === '等' && isPartOfWord(text, start, end))) return 0;
  return mark.length;
}

/** The short word that ends at `end`, if white space or the start of the name stands before it. */
function wordBefore(text: string, start: number, end: number): string | undefined {
  for (let length = 1; length <= 4 && end - length >= start; length += 1) {
    const before = end - length - 1;
    if (before < start || /\s/u.test(text.charAt(before))) return text.slice(end - length, end);
  }
  return undefined;
}

function isPartOfWord(text: string, start: number, end: number): boolean {
  if (WORDS_ENDING_IN_TOU.some((word) => end - word.length >= start && text.endsWith(word, end))) return true;
  return end - start > 1 && end - start <= 6 && GRADE.test(text.slice(start, end - 1));
}

function skipSpacesBack(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}
