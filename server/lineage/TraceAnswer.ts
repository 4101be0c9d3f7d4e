import type { EndpointRef, ItemNodeRef } from '../model/flow.ts';
import type { PeriodOrigin } from '../graph/hops.ts';
import type { Day, Period } from '../model/period.ts';
import type { Ref } from '../model/ref.ts';
import type { TraceDirection } from './TraceQuestion.ts';

/** On a flow: stated as sent, stated as not sent, or not known (promise 2). */
export const CARRIAGES = ['CARRIED', 'UNKNOWN', 'EXCLUDED'] as const;
export type Carriage = (typeof CARRIAGES)[number];

/** In a holding: also the case that a closed list lacks the item. */
export const ITEM_ANSWERS = ['CARRIED', 'UNKNOWN', 'EXCLUDED', 'NOT_LISTED'] as const;
export type ItemAnswer = (typeof ITEM_ANSWERS)[number];

export const IN_FORCE = ['YES', 'BY_RENEWAL', 'UNKNOWN', 'NO'] as const;
export type InForce = (typeof IN_FORCE)[number];

/** Why something is not known (trace-semantics.md §2 to §4). */
export const UNKNOWN_REASONS = [
  'UNSTATED_ITEMS',
  'UNRESOLVED_LIST',
  'OPEN_LIST',
  'CONTRADICTION',
  'PERIOD_INVALID',
  'RENEWAL_NOT_STATED',
  'PERIOD_UNSTATED',
  'TRIAL',
  'CATEGORY',
  'BRIDGED',
  'UNDECIDED_PARTY',
  'ONWARD_NOT_STATED',
  'SAME_HOLDER',
  'NOT_RECORDED',
  'FLOWS_NOT_IN_RECORD',
  'ELSEWHERE',
  'HIDDEN',
] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

export const START_STATES = ['CARRIED', 'UNKNOWN', 'NOT_THERE'] as const;
export type StartState = (typeof START_STATES)[number];

export const CUSTODIES = ['MUNICIPALITY', 'CONTRACTOR', 'LINKAGE_PARTNER', 'OUTSIDE', 'UNDECIDED'] as const;
export type Custody = (typeof CUSTODIES)[number];

export const UNSTATED_KINDS = ['OUTCOME', 'ERASURE', 'RETENTION', 'PEOPLE', 'PLACE', 'NETWORK'] as const;
export type UnstatedKind = (typeof UNSTATED_KINDS)[number];

export const COMPLETENESS_STATES = ['COMPLETE', 'OPEN', 'TRUNCATED'] as const;
export type CompletenessState = (typeof COMPLETENESS_STATES)[number];

/** A key: an item node; or the data subject itself, if the record has no item about it (trace-semantics.md §1). */
export type KeyRef = ItemNodeRef | Ref<'DATA_SUBJECT'>;

/** One key at a stop or on a step; `origin` is the key it was before renames on the way. */
export interface ItemCarriage {
  readonly item: KeyRef;
  readonly origin: KeyRef;
  readonly carriage: Carriage;
  readonly inferred: boolean;
  readonly reasons: readonly UnknownReason[];
}

export interface CarriageCounts {
  readonly carried: number;
  readonly unknown: number;
  readonly excluded: number;
}

/** Inside one endpoint: what arrived as `from` goes on as `to`, of the same concept. */
export interface BridgeAnswer {
  readonly from: KeyRef;
  readonly to: KeyRef;
  readonly concept: Ref<'CONCEPT'>;
}

export interface AuthorityAnswer {
  readonly by: Ref;
  readonly origin: PeriodOrigin;
  readonly inForce: InForce;
  readonly reason?: UnknownReason | undefined;
  /** The period that decided, if there is one. */
  readonly period?: Period | undefined;
}

export interface StopAnswer {
  readonly endpoint: EndpointRef;
  /** Fewest steps; negative upstream of the start in an answer of BOTH. */
  readonly hop: number;
  readonly carriage: 'CARRIED' | 'UNKNOWN';
  readonly unknownSteps: number;
  readonly inferred: boolean;
  readonly partial: boolean;
  readonly held: ItemAnswer;
  readonly items: readonly ItemCarriage[];
  readonly itemCounts: CarriageCounts;
  readonly bridges: readonly BridgeAnswer[];
  readonly operator?: Ref<'ORGANISATION' | 'DEPARTMENT'> | undefined;
  /** Sorted in the order of CUSTODIES; empty for a data subject. */
  readonly custody: readonly Custody[];
  readonly holdings: readonly Ref<'HOLDING'>[];
  /** A limit was met here with work left. */
  readonly truncated: boolean;
}

export interface StepAnswer {
  readonly flow: Ref<'FLOW'>;
  readonly from: EndpointRef;
  readonly to: EndpointRef;
  /** Absent: an excluded step whose sender was not reached. */
  readonly hop?: number | undefined;
  readonly carriage: Carriage;
  readonly inferred: boolean;
  readonly partial: boolean;
  readonly reasons: readonly UnknownReason[];
  readonly authorities: readonly AuthorityAnswer[];
  readonly items: readonly ItemCarriage[];
  readonly itemCounts: CarriageCounts;
}

export interface UnknownEnd {
  readonly reason: UnknownReason;
  /** A stop, flow, holding, key or attachment. */
  readonly at?: Ref | undefined;
  /** The flows (and holdings) it is about; at most the first 20, `flowCount` says how many there are. */
  readonly flows: readonly Ref<'FLOW' | 'HOLDING'>[];
  readonly flowCount: number;
  /** How many keys. */
  readonly keys: number;
  /** What was searched: endpoints or papers. */
  readonly searched: readonly Ref[];
}

export interface UnstatedCount {
  readonly kind: UnstatedKind;
  readonly count: number;
  readonly at: readonly Ref[];
}

export interface CompletenessAnswer {
  readonly state: CompletenessState;
  readonly unknowns: readonly UnknownEnd[];
  readonly unstated: readonly UnstatedCount[];
  /** The papers searched, and those with evidence in this answer. */
  readonly papers: readonly Ref<'SOURCE_DOCUMENT'>[];
  readonly papersCited: readonly Ref<'SOURCE_DOCUMENT'>[];
  readonly hopsSearched: number;
  /** Which limit was met, in words; only with TRUNCATED. */
  readonly limit?: 'HOPS' | 'STEPS' | undefined;
}

/** A day on which this answer changes. */
export interface ChangeDay {
  readonly day: Day;
  /** Flows, holdings, linkages, entrustments that start or end (or become unknown) on this day. */
  readonly starts: readonly Ref[];
  readonly ends: readonly Ref[];
}

/** What a trace answers (trace-semantics.md §4); lists are sorted, so the same record and question give the same answer. */
export interface TraceAnswer {
  readonly subject: TraceSubjectRef;
  readonly direction: TraceDirection;
  readonly asOf?: Day | undefined;
  /** Only with `from`. */
  readonly subjectAtStart?: StartState | undefined;
  readonly stops: readonly StopAnswer[];
  readonly steps: readonly StepAnswer[];
  readonly changes: readonly ChangeDay[];
  readonly completeness: CompletenessAnswer;
}

export type TraceSubjectRef = Ref<'ITEM_SET' | 'INFORMATION_ITEM' | 'CONCEPT' | 'DATA_SUBJECT'>;
