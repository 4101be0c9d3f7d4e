import type { Piece } from './Piece.ts';
import { splitLine } from './splitLine.ts';

/** All pieces of a paper's text, in order. `hashOf` gives the SHA-256 of a text in hex digits. */
export function splitText(text: string, hashOf: (text: string) => string): readonly Piece[] {
  return text.split(/\r?\n/u).flatMap((line, index) =>
    splitLine(line).map(({ from, to }) => {
      const words = line.slice(from, to);
      return { line: index + 1, from, to, text: words, hash: hashOf(words).slice(0, 8) };
    }),
  );
}
