import type { ItemNodeRef } from '../../model/flow.ts';
import type { Day } from '../../model/period.ts';
import type { Ref } from '../../model/ref.ts';
import type { AuthorityAnswer, ChangeDay, InForce, ItemAnswer, UnknownReason } from '../TraceAnswer.ts';
import type { TraceQuestion } from '../TraceQuestion.ts';

/** What of a concept the record says, sheet by sheet (trace-semantics.md §7, Concept report). */
export interface ConceptQuestion {
  readonly concept: Ref<'CONCEPT'>;
  /** A day, or all facts whatever their period. */
  readonly when: TraceQuestion['when'];
  /** A municipality, paper or matter: what is outside plays no part. */
  readonly within?: TraceQuestion['within'];
}

export type FactRef = Ref<'FLOW' | 'HOLDING' | 'ENTRUSTMENT' | 'LINKAGE'>;

/** One item of the concept on a fact that names it. */
export interface ConceptItemAnswer {
  readonly item: ItemNodeRef;
  /** The item itself, or the group or set above it, that the fact names: its edge decides. */
  readonly namedAs: ItemNodeRef;
  readonly answer: 'CARRIED' | 'UNKNOWN' | 'EXCLUDED';
  readonly inferred: boolean;
}

/** What one flow, holding, entrustment or linkage in force says of the concept. */
export interface ConceptFactAnswer {
  readonly fact: FactRef;
  readonly answer: ItemAnswer;
  /** Every reason of an UNKNOWN; of an EXCLUDED why it is not known whether it is in force. */
  readonly reasons: readonly UnknownReason[];
  /** Whatever decides is inferred. */
  readonly inferred: boolean;
  /** Never NO. */
  readonly inForce: InForce;
  readonly authorities: readonly AuthorityAnswer[];
  /** The items of the concept that it names, in record order. */
  readonly items: readonly ConceptItemAnswer[];
}

/** What one sheet says of the concept. */
export interface ConceptMatterAnswer {
  readonly matter: Ref<'MATTER'>;
  readonly document: Ref<'SOURCE_DOCUMENT'>;
  /** Absent: nothing that the sheet states is in force on the day. */
  readonly answer?: ItemAnswer | undefined;
  readonly reasons: readonly UnknownReason[];
  readonly inferred: boolean;
  /** Those in force, the deciding ones first, then in record order. */
  readonly facts: readonly ConceptFactAnswer[];
  /** The items of the concept that its facts name, each with its best answer, in record order. */
  readonly items: readonly ConceptItemAnswer[];
}

export interface ConceptCounts {
  readonly carried: number;
  readonly unknown: number;
  readonly excluded: number;
  readonly notListed: number;
  readonly notInForce: number;
}

/** The report; lists are sorted, so the same record and question give the same answer. */
export interface ConceptAnswer {
  readonly concept: Ref<'CONCEPT'>;
  readonly asOf?: Day | undefined;
  readonly counts: ConceptCounts;
  /** In record order. */
  readonly matters: readonly ConceptMatterAnswer[];
  /** Facts in force that no sheet states and that are not NOT_LISTED. */
  readonly elsewhere: readonly ConceptFactAnswer[];
  readonly changes: readonly ChangeDay[];
  /** The papers searched, and those of them with a fact in force. */
  readonly papers: readonly Ref<'SOURCE_DOCUMENT'>[];
  readonly papersCited: readonly Ref<'SOURCE_DOCUMENT'>[];
}
