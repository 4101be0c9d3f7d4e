import type { ConceptAnswer, ConceptFactAnswer } from '../../lineage/concept/ConceptAnswer.ts';
import type { Ref } from '../../model/ref.ts';

/** A report with what binds the cursors of its lists to the question. */
export interface AskedReport extends ConceptAnswer {
  readonly binding: string;
}

/** A fact of a report as one sheet shows it; without a sheet where none states it. */
export interface FactOnSheet extends ConceptFactAnswer {
  readonly sheet?: Ref<'MATTER'> | undefined;
}
