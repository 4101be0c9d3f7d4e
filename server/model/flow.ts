import type { Basis, Evidence, Stated } from './evidence.ts';
import type { NodeBase } from './nodeBase.ts';
import type { Period } from './period.ts';
import type { Ref } from './ref.ts';

/** The kinds a flow may begin or end at (trace-semantics.md §1). */
export type EndpointKind = 'DATA_SUBJECT' | 'SYSTEM' | 'ORGANISATION' | 'DEPARTMENT';
export type EndpointRef = Ref<EndpointKind>;

/** The kinds that carry: a set, or a section, group or item in it. */
export type ItemNodeRef = Ref<'ITEM_SET' | 'INFORMATION_ITEM'>;

/** What lends a period and an authority to a flow or holding. */
export type GovernorRef = Ref<'LINKAGE' | 'ENTRUSTMENT'>;

export const TRANSFERS = ['AUTOMATIC', 'MANUAL', 'MEDIUM', 'VIEWED'] as const;
/** VIEWED: seen on the municipality's own screen, nothing is copied. */
export type Transfer = (typeof TRANSFERS)[number];

export const NATURES = [
  'COLLECTION_FROM_SUBJECT',
  'COLLECTION_ELSEWHERE',
  'INTERNAL',
  'ENTRUSTMENT',
  'DELEGATION',
  'PROVISION',
  'RETURN',
  'RESULT',
  'MIGRATION',
] as const;
export type Nature = (typeof NATURES)[number];

/** One CARRIES or EXCLUDES edge: an item node with its own basis and places. */
export interface ItemEdge {
  readonly node: ItemNodeRef;
  readonly basis: Basis;
  readonly why?: string | undefined;
  readonly printed?: string | undefined;
  readonly evidence: readonly Evidence[];
}

/** On the way `from` becomes each of `to` (rename, split, derivation). */
export interface Correspondence {
  readonly from: ItemNodeRef;
  readonly to: readonly ItemNodeRef[];
  readonly evidence: readonly Evidence[];
}

/** Items going from one end to another; the ends may be equal (a derivation inside a system). */
export interface Flow extends NodeBase<'FLOW'> {
  readonly from: Stated<EndpointRef>;
  readonly to: Stated<EndpointRef>;
  /** INFERRED if the paper says 結合 or 連携 and not which way. */
  readonly directionBasis: Basis;
  readonly directionWhy?: string | undefined;
  /** Empty: the paper names no items, said on purpose (`carries: NOT_STATED`). */
  readonly carries: readonly ItemEdge[];
  readonly excludes: readonly ItemEdge[];
  readonly correspondences: readonly Correspondence[];
  /** In the order of the way. */
  readonly networks: readonly Stated<Ref<'NETWORK'>>[];
  readonly transfer?: Stated<Transfer> | undefined;
  readonly nature?: Stated<Nature> | undefined;
  /** When it happens, as printed: 申請のつど. */
  readonly occasion?: string | undefined;
  /** Its own periods; those it takes from what governs it are in `authorities`. */
  readonly periods: readonly Stated<Period>[];
  /** Absent: the default of trace-semantics.md §3. Empty: said on purpose. */
  readonly governedBy: readonly GovernorRef[];
  /** The sheets that its evidence names. */
  readonly matters: readonly Ref<'MATTER'>[];
}

/** A holder keeping items. */
export interface Holding extends NodeBase<'HOLDING'> {
  readonly holder: Stated<EndpointRef>;
  readonly items: readonly ItemEdge[];
  readonly excludes: readonly ItemEdge[];
  /** As printed: 電磁的媒体(委託先のサーバ). */
  readonly medium?: string | undefined;
  readonly temporary?: Stated<boolean> | undefined;
  readonly periods: readonly Stated<Period>[];
  readonly governedBy: readonly GovernorRef[];
  readonly matters: readonly Ref<'MATTER'>[];
}

export const RETENTION_ACTIONS = ['ERASE', 'RETURN', 'NOTHING_KEPT'] as const;
export type RetentionAction = (typeof RETENTION_ACTIONS)[number];
export const PROOFS = ['CERTIFICATE', 'REPORT', 'RECORD'] as const;
export type Proof = (typeof PROOFS)[number];

/** The rule of a holding: what happens to the items, when, and what proof is asked. */
export interface Retention extends NodeBase<'RETENTION'> {
  readonly holding: Ref<'HOLDING'>;
  /** The event, as printed: 送信完了. Absent: not stated. */
  readonly trigger?: string | undefined;
  /** ISO 8601 duration after the trigger: P0D at once, P1W. Absent: not stated. */
  readonly delay?: string | undefined;
  readonly action: RetentionAction;
  readonly automatic?: boolean | undefined;
  readonly proofAsked: readonly Proof[];
  readonly proofSeen: readonly Proof[];
  /** Who must act. */
  readonly who?: Ref<'ORGANISATION' | 'DEPARTMENT' | 'SYSTEM' | 'MUNICIPALITY'> | undefined;
}
