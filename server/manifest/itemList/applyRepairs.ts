import type { PrintedPlaces } from './PrintedPlaces.ts';
import type { Span } from './Draft.ts';

/** A reader's correction of a printed text. It stands beside the text, which stays as printed and can be checked. */
export interface TextRepair {
  /** Words of the printed text; must occur exactly once, unless `nth` says which occurrence is meant. */
  readonly find: string;
  readonly replace: string;
  /** From 1. */
  readonly nth?: number | undefined;
  /** The ground of the correction. */
  readonly why: string;
}

export const REPAIR_RULES = [
  'RepairNoLongerMatches',
  'RepairMatchesMoreThanOnce',
  'RepairFindsSomething',
  'RepairChangesSomething',
  'RepairHasReason',
  'RepairsDoNotOverlap',
] as const;
export type RepairRule = (typeof REPAIR_RULES)[number];

/** Why a repair was not made. */
export interface RepairIssue {
  readonly rule: RepairRule;
  /** Index of the repair, from 0. */
  readonly repair: number;
  readonly message: string;
}

/** A printed text as understood, with the way back to the places on paper. */
export interface RepairedText extends PrintedPlaces {
  readonly text: string;
  readonly issues: readonly RepairIssue[];
}

/**
 * Makes the repairs, all on the printed text, so that their order does not matter. A repair that does not fit exactly is an
 * issue and is not made; the others are.
 */
export function applyRepairs(printed: string, repairs: readonly TextRepair[]): RepairedText {
  const issues: RepairIssue[] = [];
  const placed: PlacedRepair[] = [];
  repairs.forEach((repair, index) => {
    const found = placeRepair(printed, repair, index);
    if ('rule' in found) issues.push(found);
    else placed.push(found);
  });
  const applied = dropOverlaps(placed, issues);
  issues.sort((a, b) => a.repair - b.repair);
  const pieces = cutIntoPieces(printed, applied);
  return {
    text: pieces.map(({ words }) => words).join(''),
    printed,
    issues,
    toPrinted: (span) => toPrintedSpan(pieces, span),
  };
}

interface PlacedRepair extends Span {
  readonly repair: TextRepair;
  readonly index: number;
}

/** A part of the repaired text, and the part of the printed text that it stands for. */
interface Piece {
  readonly words: string;
  readonly kept: boolean;
  /** Offset in the repaired text. */
  readonly start: number;
  readonly printed: Span;
}

function placeRepair(printed: string, repair: TextRepair, index: number): PlacedRepair | RepairIssue {
  const issue = (rule: RepairRule, message: string): RepairIssue => ({ rule, repair: index, message });
  const { find, nth } = repair;
  const quoted = `修正の find「${find}」`;
  if (find === '') return issue('RepairFindsSomething', '修正の find が空です。印刷どおりの文字を書いてください。');
  if (find === repair.replace)
    return issue('RepairChangesSomething', `${quoted}は replace と同じです。違う文字を書いてください。`);
  if (repair.why.trim() === '')
    return issue('RepairHasReason', `${quoted}に why がありません。直す理由を書いてください。`);
  const starts = findOccurrences(printed, find, nth ?? 2);
  const start = starts[(nth ?? 1) - 1];
  if (start === undefined) {
    const which = nth === undefined || starts.length === 0 ? '' : `（${nth}番目。${starts.length}回しか現れません）`;
    return issue(
      'RepairNoLongerMatches',
      `${quoted}が印刷された文字の中に見つかりません${which}。紙面と照らして書き直してください。`,
    );
  }
  if (nth === undefined && starts.length > 1) {
    return issue(
      'RepairMatchesMoreThanOnce',
      `${quoted}が二回以上現れます。前後の文字を足すか、nth に何番目かを書いてください。`,
    );
  }
  return { start, end: start + find.length, repair, index };
}

function findOccurrences(text: string, words: string, limit: number): readonly number[] {
  const starts: number[] = [];
  let at = text.indexOf(words);
  while (at >= 0 && starts.length < limit) {
    starts.push(at);
    at = text.indexOf(words, at + 1);
  }
  return starts;
}

function dropOverlaps(placed: readonly PlacedRepair[], issues: RepairIssue[]): readonly PlacedRepair[] {
  const kept: PlacedRepair[] = [];
  for (const repair of placed.toSorted((a, b) => a.start - b.start || a.index - b.index)) {
    const before = kept.at(-1);
    if (before !== undefined && before.end > repair.start) {
      const message = `修正の find「${repair.repair.find}」は、別の修正「${before.repair.find}」と重なります。一つの修正にまとめてください。`;
      issues.push({ rule: 'RepairsDoNotOverlap', repair: repair.index, message });
    } else kept.push(repair);
  }
  return kept;
}

function cutIntoPieces(printed: string, repairs: readonly PlacedRepair[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  let length = 0;
  const add = (words: string, kept: boolean, start: number, end: number): void => {
    if (words !== '' || start < end) pieces.push({ words, kept, start: length, printed: { start, end } });
    length += words.length;
    done = end;
  };
  for (const { start, repair } of repairs) {
    const { before, after } = commonEnds(repair.find, repair.replace);
    const changed = { start: start + before, end: start + repair.find.length - after };
    add(printed.slice(done, changed.start), true, done, changed.start);
    add(repair.replace.slice(before, repair.replace.length - after), false, changed.start, changed.end);
  }
  add(printed.slice(done), true, done, printed.length);
  return pieces;
}

/** How many characters two words share at their beginnings and ends: only what lies between is changed. */
function commonEnds(find: string, replace: string): { readonly before: number; readonly after: number } {
  const shorter = Math.min(find.length, replace.length);
  let before = 0;
  while (before < shorter && find[before] === replace[before]) before += 1;
  let after = 0;
  while (after < shorter - before && find.at(-1 - after) === replace.at(-1 - after)) after += 1;
  return { before, after };
}

function toPrintedSpan(pieces: readonly Piece[], span: Span): Span {
  const first = pieceAt(pieces, span.start, false);
  const last = pieceAt(pieces, span.end, true);
  const start = first === undefined ? 0 : placeIn(first, span.start, 'start');
  const end = last === undefined ? 0 : placeIn(last, span.end, 'end');
  return { start, end: Math.max(start, end) };
}

function placeIn(piece: Piece, offset: number, edge: 'start' | 'end'): number {
  return piece.kept ? piece.printed.start + offset - piece.start : piece.printed[edge];
}

/** The piece that holds an offset: the one behind a border for the start of a part, the one before it for its end. */
function pieceAt(pieces: readonly Piece[], offset: number, isEnd: boolean): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = pieces[middle]?.start ?? 0;
    if (isEnd ? start < offset : start <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}
