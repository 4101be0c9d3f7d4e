import { UNKNOWN_REASONS, type UnknownReason } from '../../../../server/lineage/TraceAnswer.ts';

/** Plain order of texts, the same on every machine. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Compares by each of the keys in turn. */
export function compareAll(...comparisons: readonly number[]): number {
  return comparisons.find((comparison) => comparison !== 0) ?? 0;
}

/** Each once, in plain order. */
export function sortedOnce<T extends string>(texts: Iterable<T>): T[] {
  return [...new Set(texts)].sort(compareText);
}

/** Each once, in the order of UNKNOWN_REASONS. */
export function inReasonOrder(reasons: Iterable<UnknownReason>): UnknownReason[] {
  const given = new Set(reasons);
  return UNKNOWN_REASONS.filter((reason) => given.has(reason));
}
