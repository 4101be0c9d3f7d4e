import type { Problem } from '../../manifest/Problem.ts';
import type { Evidence } from '../../model/evidence.ts';
import { rowProblem, type CoverageCase } from '../CoverageCase.ts';
import { normalizeWords } from '../normalizeWords.ts';
import type { Piece } from '../Piece.ts';
import { toRelativeRef } from '../relativeRef.ts';

/**
 * PrintedIsAtItsPlaceRule: what a manifest gives as printed stands on the lines of its place; `…` in it leaves words out. It cannot be told without
 * the text: then nothing is looked at.
 */
export function checkPrintedIsAtItsPlace(one: CoverageCase): readonly Problem[] {
  if (one.pieces === undefined) return [];
  const words = wordsOfLines(one.pieces);
  return one.index.facts.flatMap(({ ref, evidence }) =>
    evidence
      .filter((place) => !isPrintedThere(place, words))
      .map(({ printed, lines }) => {
        const at = `L${lines?.from ?? ''}`;
        return rowProblem(one, rowOf(one, lines?.from), {
          rule: 'PrintedIsAtItsPlaceRule',
          ref,
          message: `「${toRelativeRef(ref, one.index.document)}」の printed「${printed ?? ''}」は、${at} に印刷されていません。`,
          expected: 'printed は、at の並びの初めの場所に印刷されている文字',
          toDo: 'マニフェストの at の並びの初めを、その文字がある場所にするか、printed を直してください。',
        });
      }),
  );
}

function isPrintedThere({ printed, lines }: Evidence, words: ReadonlyMap<number, string>): boolean {
  if (printed === undefined || lines === undefined) return true;
  const text = Array.from({ length: lines.to - lines.from + 1 }, (_, at) => words.get(lines.from + at) ?? '').join('');
  return printed.split('…').every((part) => text.includes(normalizeWords(part)));
}

function wordsOfLines(pieces: readonly Piece[]): ReadonlyMap<number, string> {
  const words = new Map<number, string>();
  for (const { line, text } of pieces) words.set(line, `${words.get(line) ?? ''}${normalizeWords(text)}`);
  return words;
}

/** The first row of a line; the first of the file if none is of it. */
function rowOf({ coverage }: CoverageCase, line: number | undefined): number {
  return coverage.entries.find((entry) => entry.line === line)?.row ?? 1;
}
