/** A range of UTF-16 offsets in a line, the end not included. */
export interface OffsetRange {
  readonly from: number;
  readonly to: number;
}

const BLOCK_TAG = '(?:p|ol|ul|li|br|table|thead|tbody|tr|td|th|div)';
const OPENING_TAGS = new RegExp(`(?:<${BLOCK_TAG}\\b[^>]*>\\s*)+`, 'giu');
const CLOSING_TAGS = new RegExp(`(?:</${BLOCK_TAG}>\\s*)+`, 'giu');
const CELL = /\t/gu;
const PIPED_LINE = /^\s*(?:- )?\|/u;
const PIPED_CELL = /\|(?=[^|]*[\p{L}\p{N}])/gu;
/** A full stop inside brackets that close right after it ends no sentence: 「（以下「区」という。）」. */
const SENTENCE_END = /。(?!\s*[)）」』】〉》])/gu;
const BEFORE = '(?<=^|[\\s>。])';
const MARK = new RegExp(`${BEFORE}(?:[①-⑳※・【]|[(（]\\d{1,2}[)）]|[ア-コ](?=\\s))`, 'gu');
/** A number that begins an entry: not one that counts something (`第 14 条`, `平成 32 年 6 月`, `p. 2 ~ p. 8`). */
const NUMBER =
  /(?<=^|[^\d第和成年月日の紙表料.~～、]\s|>)\d{1,2}[.．]?(?=\s+[^\s年月日条項号回件名時分円人歳課階版次%％~～、。)）.-])/gu;
const HEADING_END = /】(?=\s)/gu;

/**
 * The pieces of one line, in order: cells (tabs, pipes, block tags), sentences (「。」) and the entries of lists (1, (1), ①, ア, ・, ※, 【 】).
 * They cover every non-blank character once; tags belong to the piece that they begin or end. The same line always gives the same pieces.
 */
export function splitLine(line: string): readonly OffsetRange[] {
  const bounds = [0, ...[...findCuts(line)].sort((a, b) => a - b), line.length];
  return bounds.flatMap((from, index) => trim(line, from, bounds[index + 1] ?? line.length));
}

function findCuts(line: string): ReadonlySet<number> {
  const starts = [OPENING_TAGS, CELL, MARK, NUMBER, ...(PIPED_LINE.test(line) ? [PIPED_CELL] : [])];
  const ends = [CLOSING_TAGS, SENTENCE_END, HEADING_END];
  const cuts = new Set<number>();
  for (const start of starts) for (const { index } of line.matchAll(start)) cuts.add(index);
  for (const end of ends) for (const match of line.matchAll(end)) cuts.add(match.index + match[0].length);
  return new Set([...cuts].filter((cut) => !isAfterSign(line, cut) && !isBetweenTags(line, cut)));
}

/** The dash of a list and the pipe of a cell belong to what follows. */
function isAfterSign(line: string, cut: number): boolean {
  return /(?:^\s*-|\|)\s*$/u.test(line.slice(0, cut));
}

/** Whether nothing but tags stands between the cut and the text: they are not divided from what they begin or end. */
function isBetweenTags(line: string, cut: number): boolean {
  const before = line.slice(0, cut);
  const after = line.slice(cut);
  if (/^\s*<\//u.test(after)) return true;
  return /<[a-z][^>]*>\s*$/iu.test(before);
}

function trim(line: string, from: number, to: number): readonly OffsetRange[] {
  const text = line.slice(from, to);
  if (text.trim() === '') return [];
  const start = from + text.length - text.trimStart().length;
  return [{ from: start, to: start + text.trim().length }];
}
