import type { Decision, NewEntry } from '../CoverageFile.ts';
import { shareOf, toCompared, type ComparedText } from '../shareOf.ts';
import type { PieceContext } from './PieceContext.ts';

/** How much of a piece must stand in another for a repetition to be proposed. */
const LIKELY_SHARE = 0.75;
/** Longest heading, in UTF-16 units. */
const LONGEST_HEADING = 40;

/**
 * Proposals for the rows that no fact was found for: what has no letter is left of the reading, what repeats a piece with facts is a repetition,
 * labels and short words without a full stop are headings. Nothing is proposed for the rest.
 */
export function proposeWithoutFacts(rows: readonly NewEntry[], contexts: readonly PieceContext[]): readonly NewEntry[] {
  const originals = rows.flatMap((row, index) => {
    const text = contexts[index]?.piece.text;
    return row.decision?.kind === 'FACTS' && text !== undefined ? [{ row, compared: toCompared(text) }] : [];
  });
  return rows.map((row, index) => {
    const context = contexts[index];
    if (row.decision !== undefined || context === undefined) return row;
    const { text } = context.piece;
    if (!/[\p{L}\p{N}]/u.test(text.replaceAll(/<[^>]*>/gu, ''))) {
      return { ...row, decision: { kind: 'LEFT_OUT', reason: 'LAYOUT' }, settled: true };
    }
    if (isHeading(context)) return { ...row, decision: { kind: 'HEADING' }, settled: true };
    return { ...row, decision: repetitionOf(text, originals), settled: false };
  });
}

function isHeading({ piece: { text }, isLabel }: PieceContext): boolean {
  return !text.includes('。') && (isLabel || /^(?:#|[(（【]|件名)/u.test(text)) && text.length <= LONGEST_HEADING;
}

function repetitionOf(
  text: string,
  originals: readonly { readonly row: NewEntry; readonly compared: ComparedText }[],
): Decision | undefined {
  if (text.length < 10) return undefined;
  const compared = toCompared(text);
  const best = originals
    .map(({ row, compared: original }) => ({ row, share: shareOf(compared, original) }))
    .reduce<{ readonly row: NewEntry; readonly share: number } | undefined>(
      (most, one) => (one.share > (most?.share ?? LIKELY_SHARE) ? one : most),
      undefined,
    );
  return best === undefined ? undefined : { kind: 'REPETITION', of: [best.row] };
}
