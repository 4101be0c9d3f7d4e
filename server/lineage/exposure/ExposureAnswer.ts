import type { Access } from '../../model/contract.ts';
import type { Count } from '../../model/count.ts';
import type { Stated } from '../../model/evidence.ts';
import type { EndpointRef, ItemNodeRef } from '../../model/flow.ts';
import type { Classification } from '../../model/item.ts';
import type { Day } from '../../model/period.ts';
import type { Ref } from '../../model/ref.ts';
import type {
  AuthorityAnswer,
  Carriage,
  CarriageCounts,
  ChangeDay,
  CompletenessAnswer,
  InForce,
  KeyRef,
  StepAnswer,
  StopAnswer,
  UnknownReason,
} from '../TraceAnswer.ts';
import type { HolderRef } from './ExposureQuestion.ts';
import type { ConditionId } from './reportingConditions.ts';

/** Why an endpoint belongs to what is asked about. */
export const SCOPE_WHYS = ['SELF', 'OPERATES', 'HOUSES', 'HOSTS', 'PART'] as const;
export type ScopeWhy = (typeof SCOPE_WHYS)[number];

/** Why an item is or may be there (trace-semantics.md §6; SENDS: decision 0105). */
export const PRESENCE_WHYS = ['HELD', 'ARRIVES', 'SENDS', 'ENTRUSTED', 'REMAINS'] as const;
export type PresenceWhy = (typeof PRESENCE_WHYS)[number];

/** What the record says of the erasure of what has ended. */
export const ERASURES = ['NO_RULE', 'DUTY_WITHOUT_PROOF', 'PROOF'] as const;
export type Erasure = (typeof ERASURES)[number];

export const CONDITION_ANSWERS = ['YES', 'NO', 'UNKNOWN'] as const;
export type ConditionAnswer = (typeof CONDITION_ANSWERS)[number];

/** What an answer on a legal condition rests on. */
export const CONDITION_GROUNDS = [
  'NOTHING_THERE',
  'DECIDED',
  'CANDIDATE',
  'NO_CANDIDATE',
  'LIST_NOT_KNOWN',
  'ABOVE_LIMIT',
  'NOT_ABOVE_LIMIT',
  'COUNT_NOT_CLEAR',
  'COUNT_NOT_STATED',
  'PROMISED',
  'NOT_PROMISED',
  'NOT_IN_RECORD',
] as const;
export type ConditionGround = (typeof CONDITION_GROUNDS)[number];

export interface ScopeMember {
  readonly endpoint: EndpointRef;
  readonly why: ScopeWhy;
}

/** One fact by which an item is, may be, or is stated not to be there. */
export interface Presence {
  readonly why: PresenceWhy;
  /** The holding, flow or entrustment. */
  readonly by: Ref<'HOLDING' | 'FLOW' | 'ENTRUSTMENT'>;
  /** The member of the scope it is about. */
  readonly at: EndpointRef;
  readonly carriage: Carriage;
  readonly inferred: boolean;
  readonly reasons: readonly UnknownReason[];
  /** Of ENTRUSTED, and of REMAINS after an entrustment. */
  readonly access?: Access | undefined;
  /** Of REMAINS. */
  readonly erasure?: Erasure | undefined;
  /** Of REMAINS: the last day on which it was, or may have been, in force. */
  readonly until?: Day | undefined;
}

export interface ExposedItem {
  readonly item: KeyRef;
  /** The best of its presences. */
  readonly carriage: Carriage;
  readonly inferred: boolean;
  readonly reasons: readonly UnknownReason[];
  readonly presences: readonly Presence[];
}

/** A printed number of a data subject, and the sheet or the subject itself that has it. */
export interface ExposedCount {
  readonly count: Stated<Count>;
  readonly at: Ref<'MATTER' | 'DATA_SUBJECT'>;
}

export interface ExposedSubject {
  readonly subject: Ref<'DATA_SUBJECT'>;
  readonly counts: readonly ExposedCount[];
  /** Of the items about this subject. */
  readonly itemCounts: CarriageCounts;
}

/** A classification of an item that is or may be there, said of it or of a node above it. */
export interface ClassifiedItem {
  readonly item: KeyRef;
  readonly carriage: Carriage;
  readonly at: ItemNodeRef;
  readonly classification: Classification;
}

export interface ContractAnswer {
  readonly contract: Ref<'ENTRUSTMENT' | 'LINKAGE'>;
  /** The member of the scope that is a party or partner, or the system that it is about. */
  readonly at: EndpointRef;
  readonly inForce: InForce;
  readonly reasons: readonly UnknownReason[];
  /** Each part of the contract with the period that decides, also one of development or test, which lets nobody handle anything. */
  readonly authorities: readonly AuthorityAnswer[];
}

export interface ConditionResult {
  readonly condition: ConditionId;
  readonly answer: ConditionAnswer;
  readonly ground: ConditionGround;
  /** The items it rests on, in record order. */
  readonly items: readonly KeyRef[];
  readonly counts: readonly ExposedCount[];
  readonly measures: readonly Ref<'MEASURE'>[];
}

/** What is at stake at a holder (trace-semantics.md §6). Lists are sorted: same record and question, same answer. */
export interface ExposureAnswer {
  readonly holder: HolderRef;
  readonly asOf: Day;
  readonly scope: readonly ScopeMember[];
  readonly items: readonly ExposedItem[];
  readonly itemCounts: CarriageCounts;
  readonly subjects: readonly ExposedSubject[];
  readonly classified: readonly ClassifiedItem[];
  readonly departments: readonly Ref<'DEPARTMENT'>[];
  readonly matters: readonly Ref<'MATTER'>[];
  readonly contracts: readonly ContractAnswer[];
  readonly ruleSets: readonly Ref<'RULE_SET'>[];
  readonly measures: readonly Ref<'MEASURE'>[];
  /** Where it has gone on to: stops outside the scope, and the steps there. */
  readonly onwardStops: readonly StopAnswer[];
  readonly onwardSteps: readonly StepAnswer[];
  readonly conditions: readonly ConditionResult[];
  readonly changes: readonly ChangeDay[];
  readonly completeness: CompletenessAnswer;
}
