import { UNKNOWN_REASONS, type UnknownReason } from '../TraceAnswer.ts';

/** Several reasons in one number, a bit for each: a walk joins them at every step. */
export type ReasonSet = number;

export const NO_REASONS: ReasonSet = 0;

const BIT_BY_REASON: ReadonlyMap<UnknownReason, number> = new Map(UNKNOWN_REASONS.map((reason, n) => [reason, 1 << n]));

/** The set that holds these reasons; absent ones add nothing. */
export function toReasonSet(...reasons: readonly (UnknownReason | undefined)[]): ReasonSet {
  return reasons.reduce((set, reason) => set | ((reason && BIT_BY_REASON.get(reason)) ?? 0), NO_REASONS);
}

/** The reasons of a set, in the order of UNKNOWN_REASONS. There are few sets in a record, so each is listed once. */
export function listReasons(set: ReasonSet): readonly UnknownReason[] {
  const known = LISTS.get(set);
  if (known !== undefined) return known;
  const list = UNKNOWN_REASONS.filter((_, n) => (set & (1 << n)) !== 0);
  LISTS.set(set, list);
  return list;
}

const LISTS = new Map<ReasonSet, readonly UnknownReason[]>();
