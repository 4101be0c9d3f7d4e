import type { Evidence } from '../model/evidence.ts';
import type { MigrationCorrespondenceKind } from '../model/contract.ts';
import type { ItemNodeRef } from '../model/flow.ts';
import type { Day, Period } from '../model/period.ts';
import type { Ref } from '../model/ref.ts';
import type { Words } from '../findings/Rule.ts';
import type { CheckId } from './checks.ts';

/** Whether what a side holds is listed: not at all, with an open end, or whole. */
export type ListOnRecord = 'NOT_IN_RECORD' | 'OPEN' | 'CLOSED';

/** OLD_LIST, NEW_LIST: that side's list is not in the record. NOT_STATED: both are, and no paper says what becomes of the item. */
export type CorrespondenceUnknown = 'OLD_LIST' | 'NEW_LIST' | 'NOT_STATED';

/** Items of the old side and of the new side that belong together, or one item whose other side is not known (trace-semantics.md §7). */
export interface ItemRow {
  readonly old: readonly ItemNodeRef[];
  readonly new: readonly ItemNodeRef[];
  /** Absent: UNKNOWN, and why. */
  readonly correspondence?: MigrationCorrespondenceKind | undefined;
  readonly unknown?: CorrespondenceUnknown | undefined;
  readonly evidence: readonly Evidence[];
}

export const FLOW_FATES = ['RE_POINTED', 'RETIRED', 'MIGRATION_ITSELF', 'NOT_STATED'] as const;
/** What becomes of a flow of the old system; NOT_STATED is never "it stays". */
export type FlowFate = (typeof FLOW_FATES)[number];

/** A flow into or out of the old system, and what becomes of it. */
export interface FlowRow {
  readonly flow: Ref<'FLOW'>;
  readonly fate: FlowFate;
  readonly successor?: Ref<'FLOW'> | undefined;
  readonly evidence: readonly Evidence[];
}

export const HOLDER_CHANGES = ['NEW', 'STAYS', 'LEAVES', 'LEAVING_NOT_STATED'] as const;
/** NEW: only on the new side. LEAVES: only on the old side, and an end is stated. */
export type HolderChange = (typeof HOLDER_CHANGES)[number];

export const HOLDER_ROLES = ['OPERATES', 'HOUSES', 'CONTRACTOR', 'LINKAGE_PARTNER', 'SENDS', 'RECEIVES'] as const;
/** What somebody is to one of the two systems. */
export type HolderRole = (typeof HOLDER_ROLES)[number];

/** Somebody who has to do with the items on one side or both, and from when. */
export interface HolderRow {
  readonly holder: Ref;
  readonly change: HolderChange;
  readonly oldRoles: readonly HolderRole[];
  readonly newRoles: readonly HolderRole[];
  /** The first day on the new side, where the record tells one. */
  readonly since?: Day | undefined;
  /** The last day on the old side, where the record tells one. */
  readonly until?: Day | undefined;
  /** The facts that say so. */
  readonly facts: readonly Ref[];
}

export const SIDES = ['OLD', 'NEW', 'MIGRATION'] as const;
export type Side = (typeof SIDES)[number];

/** A stated period of the migration, of one of the systems, or of a contract or linkage about it. */
export interface TimelineRow {
  readonly fact: Ref;
  readonly side: Side;
  readonly period: Period;
  readonly evidence: readonly Evidence[];
}

/** One of the questions that an architect asks of a move (domain.md 3.1), answered from the record alone. */
export interface CheckRow {
  readonly check: CheckId;
  readonly answer: 'YES' | 'NO' | 'UNKNOWN';
  /** What the answer rests on, or what is missing. */
  readonly ground: Words;
  readonly facts: readonly Ref[];
  readonly evidence: readonly Evidence[];
}

/** Old system against new (trace-semantics.md §7). */
export interface MigrationReport {
  readonly migration: Ref<'MIGRATION'>;
  readonly oldList: ListOnRecord;
  readonly newList: ListOnRecord;
  readonly items: readonly ItemRow[];
  readonly flows: readonly FlowRow[];
  readonly holders: readonly HolderRow[];
  readonly timeline: readonly TimelineRow[];
  readonly checks: readonly CheckRow[];
  /** Figures and lists that the sheets of the migration refer to and the record does not have. */
  readonly missing: readonly Ref<'ATTACHMENT'>[];
}
