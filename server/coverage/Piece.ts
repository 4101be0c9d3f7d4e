/** Where a piece stands in a paper's text: its line from 1, and its UTF-16 offsets in that line, the end not included. */
export interface PiecePlace {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** One sentence, cell or list row of a paper's text, within one line; what is divided by the end of a line is two pieces. */
export interface Piece extends PiecePlace {
  readonly text: string;
  /** The first eight hex digits of the SHA-256 of its text. */
  readonly hash: string;
}

/** `L56:120-163`. */
export function formatPlace({ line, from, to }: PiecePlace): string {
  return `L${line}:${from}-${to}`;
}

/** Reads `L56:120-163`; undefined if the text is no place. */
export function parsePlace(text: string): PiecePlace | undefined {
  const match = /^L([1-9]\d*):(\d+)-(\d+)$/u.exec(text);
  if (match === null) return undefined;
  const [line = 0, from = 0, to = 0] = match.slice(1).map(Number);
  return from < to ? { line, from, to } : undefined;
}
