import type { DraftNote, Span } from './Draft.ts';
import { CLOSING_BRACKETS, OPENING_BRACKETS, SEPARATORS } from './notation.ts';

/** One numbered line, cell or part of a line. */
export interface NumberedEntry {
  /** What stands behind the number. */
  readonly body: Span;
  readonly label?: Span | undefined;
  readonly number?: number | undefined;
  /** 0 for the outermost numbers; (1) under 1 has level 1. */
  readonly level: number;
  /** The cell before the number, where a table has a column of groups. */
  readonly group?: Span | undefined;
}

/** Cuts a numbered list into its entries. Numbers: `1 氏名`, `1.`, `(1)`, `①`, one per line or in one line, or a column of a table. */
export function readNumberedEntries(
  text: string,
  onStep?: () => void,
): { readonly entries: readonly NumberedEntry[]; readonly notes: readonly DraftNote[] } {
  const reading: Reading = { text, entries: [], notes: [], levels: [], onStep };
  let start = 0;
  while (start < text.length) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    const line = trim(text, { start, end });
    if (text.slice(start, end).includes('\t')) readRow(reading, { start, end });
    else if (line.start < line.end) readLine(reading, line);
    start = end + 1;
  }
  return { entries: reading.entries, notes: reading.notes };
}

type LabelStyle = 'DIGIT' | 'PARENTHESES' | 'CIRCLE';

interface Label extends Span {
  readonly style: LabelStyle;
  readonly number: number;
}

interface Level {
  readonly style: LabelStyle;
  readonly seen: Set<number>;
  last?: number | undefined;
}

interface Reading {
  readonly text: string;
  readonly entries: NumberedEntry[];
  readonly notes: DraftNote[];
  /** The styles of numbers in use, outermost first. */
  readonly levels: Level[];
  readonly onStep?: (() => void) | undefined;
}

const HEADER_CELL = /^(?:項番|番号|連番|No\.?|№|#|項目|項目名|情報項目)$/iu;
const RULE_LINE = /^[\s|:‐-―─━-]+$/u;
const NUMBER_CELL = /^[(（]?[0-9０-９]{1,4}[)）.．]?$|^[①-⑳㉑-㉟㊱-㊿]$/u;

function readRow(reading: Reading, line: Span): void {
  const { text } = reading;
  const cells = splitCells(text, line);
  const at = cells.findIndex(
    (cell) => cell.end - cell.start <= 6 && NUMBER_CELL.test(text.slice(cell.start, cell.end)),
  );
  const numberCell = cells[at];
  if (numberCell === undefined) {
    const filled = join(cells);
    if (filled === undefined) return;
    const isHeader = cells.some(
      (cell) => cell.end - cell.start <= 8 && HEADER_CELL.test(text.slice(cell.start, cell.end)),
    );
    if (isHeader || RULE_LINE.test(text.slice(line.start, line.end)))
      reading.notes.push({ kind: 'TABLE_HEADER', ...filled });
    else reading.entries.push({ body: filled, level: 0 });
    return;
  }
  reading.levels.splice(1);
  const label: Label = {
    ...numberCell,
    style: reading.levels[0]?.style ?? 'DIGIT',
    number: toNumber(text, numberCell),
  };
  const level = takeNumber(reading, label);
  const body = join(cells.slice(at + 1)) ?? { start: numberCell.end, end: numberCell.end };
  reading.entries.push({ body, label: numberCell, number: label.number, level, group: join(cells.slice(0, at)) });
}

function readLine(reading: Reading, line: Span): void {
  const { text } = reading;
  let bodyStart = skipBullet(text, line);
  let label: Label | undefined;
  let level = Math.max(0, reading.levels.length - 1);
  const endEntry = (end: number): void => {
    const body = trim(text, { start: bodyStart, end });
    if (label === undefined && body.start >= body.end) return;
    if (label === undefined) addUnnumbered(reading, body, level);
    else reading.entries.push({ body, level, label: { start: label.start, end: label.end }, number: label.number });
  };
  let depth = 0;
  let at = bodyStart;
  while (at < line.end) {
    reading.onStep?.();
    const found = depth === 0 ? findLabel(reading, at, at === bodyStart && label === undefined, line.end) : undefined;
    if (found === undefined) {
      depth = depthAfter(text.charAt(at), depth);
      at += 1;
      continue;
    }
    endEntry(at);
    level = takeNumber(reading, found);
    label = found;
    bodyStart = found.end;
    at = found.end;
  }
  endEntry(line.end);
}

/** A number alone in its line belongs to the text in the next. */
function addUnnumbered(reading: Reading, body: Span, level: number): void {
  const last = reading.entries.at(-1);
  const waits = last?.label !== undefined && last.body.start >= last.body.end;
  if (waits) reading.entries.splice(-1, 1, { ...last, body });
  else reading.entries.push({ body, level });
}

function depthAfter(character: string, depth: number): number {
  if (OPENING_BRACKETS.has(character) || character === '「' || character === '『') return depth + 1;
  if (CLOSING_BRACKETS.has(character) || character === '」' || character === '』') return Math.max(0, depth - 1);
  return depth;
}

const CIRCLE_LABEL = /[①-⑳㉑-㉟㊱-㊿]/uy;
const PARENTHESES_LABEL = /[(（]\s?([0-9０-９]{1,3})\s?[)）]/uy;
const DIGIT_LABEL = /([0-9０-９]{1,3})(?:[.．)）:：](?![0-9０-９])|[ \u3000]+|(?=[\r\n]|$))/uy;

/** Inside a line a number is a label only if it continues the count: `2 丁目` in a name is none. */
function findLabel(reading: Reading, at: number, atLineStart: boolean, end: number): Label | undefined {
  const { text } = reading;
  const circle = matchAt(CIRCLE_LABEL, text, at);
  if (circle !== undefined) return { start: at, end: at + circle.length, style: 'CIRCLE', number: digits(circle) };
  if (!atLineStart && !isBorder(text.charAt(at - 1))) return undefined;
  for (const [style, pattern] of [['PARENTHESES', PARENTHESES_LABEL] as const, ['DIGIT', DIGIT_LABEL] as const]) {
    const matched = matchAt(pattern, text, at);
    if (matched === undefined || (!atLineStart && at + matched.length >= end)) continue;
    const number = digits(matched);
    if (atLineStart || number === expected(reading, style))
      return { start: at, end: at + matched.trimEnd().length, style, number };
  }
  return undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function expected(reading: Reading, style: LabelStyle): number {
  return (reading.levels.find((level) => level.style === style)?.last ?? 0) + 1;
}

/** Counts on at the level of this style, opening it if it is new; returns the level. */
function takeNumber(reading: Reading, label: Label): number {
  const { levels, notes } = reading;
  const known = levels.findIndex((level) => level.style === label.style);
  if (known >= 0) levels.splice(known + 1);
  else levels.push({ style: label.style, seen: new Set() });
  const level = levels[levels.length - 1];
  if (level === undefined) return 0;
  const span = { start: label.start, end: label.end };
  if (level.seen.has(label.number)) notes.push({ kind: 'NUMBER_REPEATS', ...span });
  else if (label.number !== (level.last ?? 0) + 1) {
    const before = level.last === undefined ? '1ではなく、一覧の最初の番号です' : `${level.last}の次にあります`;
    notes.push({ kind: 'NUMBER_JUMPS', ...span, detail: before });
  }
  level.seen.add(label.number);
  level.last = label.number;
  return levels.length - 1;
}

function toNumber(text: string, span: Span): number {
  return digits(text.slice(span.start, span.end));
}

function digits(label: string): number {
  return Number(label.normalize('NFKC').replace(/\D/gu, ''));
}

function isBorder(character: string): boolean {
  return /^[\s。]$/u.test(character) || SEPARATORS.has(character);
}

function skipBullet(text: string, line: Span): number {
  const bullet = /^(?:[-*・●○◦•]\s*)+/u.exec(text.slice(line.start, line.start + 8))?.[0].length ?? 0;
  return line.start + bullet;
}

function splitCells(text: string, line: Span): readonly Span[] {
  const cells: Span[] = [];
  let start = line.start;
  while (start <= line.end) {
    const tab = text.indexOf('\t', start);
    const end = tab < 0 || tab > line.end ? line.end : tab;
    cells.push(trim(text, { start, end }));
    start = end + 1;
  }
  return cells;
}

function join(cells: readonly Span[]): Span | undefined {
  const filled = cells.filter((cell) => cell.start < cell.end);
  const [first, last] = [filled[0], filled.at(-1)];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
