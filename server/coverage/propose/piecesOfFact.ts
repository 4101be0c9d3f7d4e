import type { Evidence } from '../../model/evidence.ts';
import type { FactIndex } from '../FactIndex.ts';
import type { Fact } from '../listFacts.ts';
import { normalizeWords } from '../normalizeWords.ts';
import type { PieceContext } from './PieceContext.ts';

/** Shortest piece, in UTF-16 units, that is found inside longer printed words (a sentence that runs over lines). */
const SHORTEST_PART = 6;

/** The pieces of one line that a fact seems to rest on; `sure` if its place, its printed words or its name tell which. */
export interface FoundPieces {
  readonly contexts: readonly PieceContext[];
  readonly sure: boolean;
}

/**
 * Which pieces of a line an evidence means: of the cell after its heading, if that stands on the line, those with its printed words, else those
 * with the number of its place (「システム9」), else those with a name of the fact, else the only one; else all are offered. A wide place, an item
 * and a note of several lines mean only pieces that print them.
 */
export function piecesOfFact(
  index: FactIndex,
  fact: Fact,
  evidence: Evidence,
  onLine: readonly PieceContext[],
): FoundPieces {
  const line = cellOf(evidence, onLine);
  const printed =
    evidence.printed === undefined ? [] : line.filter(({ piece }) => holds(piece.text, evidence.printed ?? ''));
  if (printed.length > 0) return { contexts: printed, sure: true };
  const named = line.filter(({ piece }) => index.isPrintedIn(fact, piece.text));
  if (index.isWide(evidence) || isFoundByWords(fact, evidence)) return { contexts: named, sure: true };
  const marked = line.filter((context) => hasMarkOf(context, evidence.place));
  if (marked.length > 0) return { contexts: marked, sure: isOneRun(marked, line) };
  if (named.length > 0) return { contexts: named, sure: true };
  const values = line.filter(({ isLabel }) => !isLabel);
  return { contexts: values, sure: values.filter(({ piece }) => !ANSWER_MARK.test(piece.text)).length === 1 };
}

/** A cell of a checklist that holds nothing but the answer; it goes with the sentence of its row. */
const ANSWER_MARK = /^[○◯〇●×△\-－ー―]$/u;

/** Whether they follow each other: one entry of several sentences. */
function isOneRun(marked: readonly PieceContext[], line: readonly PieceContext[]): boolean {
  const [first] = marked;
  const start = first === undefined ? -1 : line.indexOf(first);
  return marked.every((context, index) => line[start + index] === context);
}

function isFoundByWords({ kind }: Fact, { lines }: Evidence): boolean {
  return kind === 'INFORMATION_ITEM' || (kind === 'NOTE' && lines !== undefined && lines.to > lines.from);
}

/** The pieces of the cell after the one that prints the heading of the place; all of the line if none does. */
function cellOf({ heading }: Evidence, line: readonly PieceContext[]): readonly PieceContext[] {
  const words = normalizeWords(heading ?? '');
  const label = line.find(({ piece }) => words !== '' && normalizeWords(piece.text) === words);
  const cell = line.filter((one) => label !== undefined && one.cell === label.cell + 1);
  return cell.length > 0 ? cell : line;
}

function holds(text: string, words: string): boolean {
  const parts = words
    .split('…')
    .map(normalizeWords)
    .filter((part) => part !== '');
  const piece = normalizeWords(text);
  return parts.some((part) => piece.includes(part) || (piece.length >= SHORTEST_PART && part.includes(piece)));
}

/** Whether the piece begins with the number that ends the place, under the heading that the place names. */
function hasMarkOf({ marker, section }: PieceContext, place: string): boolean {
  const tail = /(運用|システム|物理|人的|技術)?(\d+|[①-⑳※])$/u.exec(place);
  if (tail === null || marker !== tail[2]) return false;
  const [, side] = tail;
  return side === undefined || section === undefined || section.includes(side);
}
