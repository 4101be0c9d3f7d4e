import type { AuthorityFact } from '../graph/hops.ts';
import type { Force } from '../lineage/law/authoritiesOn.ts';
import type { NodeByKind } from '../model/node.ts';
import type { Day } from '../model/period.ts';
import type { Ref } from '../model/ref.ts';

/** The kinds of fact that can be in force on a day, in the order in which they are listed. */
export const DATED_KINDS = [
  'ENTRUSTMENT',
  'LINKAGE',
  'FLOW',
  'HOLDING',
  'SYSTEM',
  'MIGRATION',
  'MATTER',
  'DEPARTMENT',
  'RULE_SET',
] as const;
export type DatedKind = (typeof DATED_KINDS)[number];
export type DatedNode = NodeByKind[DatedKind];

/**
 * What happens to a fact on a day. STARTS: in force, and the day before it was not, or not known to be. ENDS: not in force, and the day
 * before it was, or may have been. RENEWED: in force on both, and now by renewal or by another period. BECOMES_UNKNOWN: not known, and the day
 * before it was known. UNKNOWN_OTHERWISE: not known on both, for another reason.
 */
export const CHANGE_KINDS = ['STARTS', 'RENEWED', 'BECOMES_UNKNOWN', 'UNKNOWN_OTHERWISE', 'ENDS'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A change of what some authorities put in force; `day` is the first day of the state after it. */
export interface StateChange {
  readonly day: Day;
  readonly change: ChangeKind;
  readonly before: Force;
  readonly after: Force;
  /** The periods whose own state changes on the day, by what lends them. */
  readonly turning: readonly AuthorityFact[];
}

/** A fact with what puts it in force, every change of that, and who has to do with it. */
export interface DatedFact {
  readonly node: DatedNode;
  readonly authorities: readonly AuthorityFact[];
  readonly changes: readonly StateChange[];
  /** Organisations, systems and departments: its ends, parties and partners, and who operates its systems. */
  readonly holders: readonly Ref[];
  /** The papers that state it. */
  readonly documents: readonly Ref<'SOURCE_DOCUMENT'>[];
}

/** One change of one fact. A fact has at most one on a day. */
export interface RecordChange extends StateChange {
  readonly of: DatedFact;
}
