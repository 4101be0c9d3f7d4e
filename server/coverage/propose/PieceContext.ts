import type { Piece } from '../Piece.ts';

/** A piece with what stands around it. */
export interface PieceContext {
  readonly piece: Piece;
  /** The number or sign that it begins with, or that the sentences before it in the same cell began with: `9`, `②`, `※`. */
  readonly marker: string | undefined;
  /** The last 【…】 before it in its row of the table: 「システム上の対策」. */
  readonly section: string | undefined;
  /** Whether it is the first cell of a row that has others. */
  readonly isLabel: boolean;
  /** The cell of its line that it stands in, from 0. */
  readonly cell: number;
}

/** The pieces of a text with their markers and sections, line by line. */
export function readContexts(pieces: readonly Piece[], lines: readonly string[]): readonly PieceContext[] {
  let section: string | undefined;
  let marker: string | undefined;
  let place: { readonly line: number; readonly cell: number } | undefined;
  return pieces.map((piece) => {
    const line = lines[piece.line - 1] ?? '';
    const before = line.slice(0, piece.from);
    const isFirstCell = before.trim() === '' && !/^\s*\t/u.test(before);
    if (isFirstCell && /\t/u.test(line)) section = undefined;
    const heading = /【([^】]*)】/u.exec(piece.text)?.[1];
    if (heading !== undefined) section = heading;
    const isLabel = isFirstCell && line.slice(piece.to).startsWith('\t') && line.slice(piece.to).trim() !== '';
    const cell = before.split('\t').length - 1;
    const goesOn = place?.line === piece.line && place.cell === cell && heading === undefined;
    marker = markerOf(piece.text) ?? (goesOn ? marker : undefined);
    place = { line: piece.line, cell };
    return { piece, marker, section, isLabel, cell };
  });
}

function markerOf(text: string): string | undefined {
  const words = text.replaceAll(/<\/?[a-z][^>]*>/giu, '').replace(/^\s*(?:- )?/u, '');
  const mark = /^(?:[(（](\d{1,2})[)）]|(\d{1,2})(?=[\s.．])|([①-⑳※]))/u.exec(words);
  return mark?.[1] ?? mark?.[2] ?? mark?.[3];
}
