import type { MeasureText } from './estimateWidth.ts';

/** Lines of a text that fit a width, and whether something had to be left out. */
export interface WrappedText {
  readonly lines: readonly string[];
  readonly cut: boolean;
}

export interface WrapOptions {
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly maxLines: number;
}

const words = new Intl.Segmenter('ja', { granularity: 'word' });
const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });
/** Characters that must not begin a line (strict rules of Japanese typesetting), and those that must not end one. */
const NEVER_FIRST = /^[、。，．,.）)」』】〕〉》］\]ー・：；:;？！?!々”’ぁぃぅぇぉっゃゅょァィゥェォッャュョヶ]/u;
const NEVER_LAST = /[（(「『【〔〈《［[“‘]$/u;
/** A text longer than this is not looked at to its end: no box has room for it. */
const LONGEST = 400;

/** Breaks at words, never leaves a lone last character, and ends with … what does not fit into `maxLines`. */
export function wrapText(text: string, options: WrapOptions, measure: MeasureText): WrappedText {
  const fits = (line: string): boolean => measure(line, options.size, options.bold) <= options.width;
  const clean = text.replaceAll(/\s+/gu, ' ').trim();
  if (fits(clean) && clean.length <= LONGEST) return { lines: [clean], cut: false };
  const lines = breakLines(clean.slice(0, LONGEST), fits).filter((line) => line !== '');
  if (lines.length <= options.maxLines) return { lines: keepCompany(lines, fits), cut: clean.length > LONGEST };
  const kept = lines.slice(0, options.maxLines);
  const last = shorten(`${kept.at(-1) ?? ''}${lines[options.maxLines] ?? ''}`, fits);
  return { lines: [...kept.slice(0, -1), last], cut: true };
}

/** A part that must not begin a line takes along what stands before it; what must not end a line goes with what follows. */
function breakLines(text: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  let line: string[] = [];
  for (const part of splitWords(text, fits)) {
    if (line.length === 0 || fits([...line, part].join(''))) {
      line.push(part);
      continue;
    }
    let keep = line.length;
    if (NEVER_FIRST.test(part)) keep--;
    while (keep > 0 && NEVER_LAST.test(line[keep - 1] ?? '')) keep--;
    if (keep <= 0) keep = line.length;
    lines.push(line.slice(0, keep).join('').trimEnd());
    line = [...line.slice(keep), part];
    if (line.length === 1) line = [part.trimStart()];
  }
  if (line.length > 0) lines.push(line.join(''));
  return lines;
}

function splitWords(text: string, fits: (line: string) => boolean): readonly string[] {
  return [...words.segment(text)].flatMap(({ segment }) =>
    fits(segment) ? [segment] : [...graphemes.segment(segment)].map((one) => one.segment),
  );
}

function keepCompany(lines: readonly string[], fits: (line: string) => boolean): readonly string[] {
  const last = lines.at(-1) ?? '';
  const before = lines.at(-2);
  if (before === undefined || [...graphemes.segment(last)].length > 1) return lines;
  const parts = [...words.segment(before)].map(({ segment }) => segment);
  const moved = parts.at(-1) ?? '';
  if (parts.length < 2 || !fits(moved + last)) return lines;
  return [...lines.slice(0, -2), parts.slice(0, -1).join(''), moved + last];
}

function shorten(line: string, fits: (line: string) => boolean): string {
  const parts = [...graphemes.segment(line)].map(({ segment }) => segment);
  while (parts.length > 0 && !fits(`${parts.join('')}…`)) parts.pop();
  return `${parts.join('')}…`;
}
