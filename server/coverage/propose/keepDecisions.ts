import { groupBy } from '../../shared/groupBy.ts';
import type { CoverageEntry, Decision } from '../CoverageFile.ts';
import { formatPlace, type Piece, type PiecePlace } from '../Piece.ts';

/** What stays of the rows written before: the row of each piece that is found again, and where its place is now. */
export interface KeptDecisions {
  /** By the place of the piece in the text as it is now. */
  readonly entries: ReadonlyMap<string, CoverageEntry>;
  /** The place of a row now; undefined if its piece is gone. */
  readonly placeNow: (place: PiecePlace) => PiecePlace | undefined;
}

/** Finds the pieces of earlier rows again by their hashes; of pieces with the same words, those at the same place first, then in order. */
export function keepDecisions(earlier: readonly CoverageEntry[], pieces: readonly Piece[]): KeptDecisions {
  const entries = new Map<string, CoverageEntry>();
  const moves = new Map<string, PiecePlace>();
  const rows = groupBy(earlier, ({ hash }) => hash);
  for (const [hash, same] of groupBy(pieces, (piece) => piece.hash)) {
    const before = rows.get(hash) ?? [];
    const inPlace = new Set(before.map(formatPlace));
    const now = new Set(same.map(formatPlace));
    const waiting = before.filter((entry) => !now.has(formatPlace(entry)));
    const byPlace = new Map(before.map((entry) => [formatPlace(entry), entry]));
    for (const piece of same) {
      const place = formatPlace(piece);
      const entry = inPlace.has(place) ? byPlace.get(place) : waiting.shift();
      if (entry === undefined) continue;
      entries.set(place, entry);
      moves.set(formatPlace(entry), piece);
    }
  }
  return { entries, placeNow: (place) => moves.get(formatPlace(place)) };
}

/** A kept decision with the places it names moved along; a repetition of what is gone becomes a proposal. */
export function moveDecision(
  { decision, settled }: CoverageEntry,
  placeNow: KeptDecisions['placeNow'],
): { readonly decision: Decision | undefined; readonly settled: boolean } {
  if (decision?.kind !== 'REPETITION') return { decision, settled };
  const of = decision.of.map(placeNow);
  if (!of.includes(undefined))
    return { decision: { kind: 'REPETITION', of: of.filter((place) => place !== undefined) }, settled };
  return { decision: undefined, settled: false };
}
