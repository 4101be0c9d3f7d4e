import type { LineRange } from '../../model/evidence.ts';

/** The parts of one `at`, as written. */
export interface WrittenPlace {
  readonly sheet?: string | undefined;
  readonly words: readonly string[];
  readonly lines?: LineRange | undefined;
}

const SHEET = /^s\d+$/u;
const LINES = /^@L(\d+)(?:-L?(\d+))?$/u;
const BARE_LINES = /^L\d+(?:-L?\d+)?$/u;

/** Reads one `at`: `s2 情報保護対策 システム9 @L56-62`, each part optional. A problem is a sentence that says what to write. */
export function parseAt(at: string): WrittenPlace | { readonly problem: string } {
  const words = at.split(/\s+/u).filter((word) => word !== '');
  const sheet = words[0] !== undefined && SHEET.test(words[0]) ? words.shift() : undefined;
  const lines = LINES.exec(words.at(-1) ?? '');
  if (lines !== null) words.pop();
  if (words.some((word) => BARE_LINES.test(word)))
    return { problem: `行は「@L56」または「@L56-62」の形で、最後に書いてください。` };
  if (words.some((word) => word.startsWith('@')))
    return { problem: `「@」の後には L と行番号を書き、最後に置いてください。` };
  const range = lines === null ? undefined : { from: Number(lines[1]), to: Number(lines[2] ?? lines[1]) };
  if (range !== undefined && (range.from < 1 || range.to < range.from)) return { problem: `行の範囲が逆か、0です。` };
  return { sheet, words, lines: range };
}
