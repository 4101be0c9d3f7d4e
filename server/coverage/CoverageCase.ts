import type { Problem } from '../manifest/Problem.ts';
import type { CoverageEntry, CoverageFile } from './CoverageFile.ts';
import type { FactIndex } from './FactIndex.ts';
import { formatPlace, type Piece } from './Piece.ts';

/** One paper's coverage with what it is checked against. */
export interface CoverageCase {
  readonly coverage: CoverageFile;
  readonly index: FactIndex;
  /** The manifest of the paper, as shown to people. */
  readonly manifestFile: string;
  /** The pieces of the text; undefined where the text is not at hand. */
  readonly pieces: readonly Piece[] | undefined;
  /** The words of a row's piece; undefined without the text, or if no piece of it stands at the row's place with its hash. */
  readonly wordsOf: (entry: CoverageEntry) => string | undefined;
}

export function openCase(one: Omit<CoverageCase, 'wordsOf'>): CoverageCase {
  const words = new Map(one.pieces?.map((piece) => [`${formatPlace(piece)} ${piece.hash}`, piece.text]));
  return { ...one, wordsOf: (entry) => words.get(`${formatPlace(entry)} ${entry.hash}`) };
}

/** A problem at a row of the coverage file. */
export function rowProblem(
  { coverage }: CoverageCase,
  row: number,
  problem: Pick<Problem, 'rule' | 'message' | 'toDo' | 'expected' | 'ref' | 'other'>,
): Problem {
  return { severity: 'ERROR', file: coverage.file, line: row, column: 1, ...problem };
}
