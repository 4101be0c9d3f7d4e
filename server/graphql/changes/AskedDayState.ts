import type { DatedKind } from '../../changes/RecordChange.ts';
import type { FactState } from '../../changes/stateOf.ts';
import type { InForce } from '../../lineage/TraceAnswer.ts';
import type { Day } from '../../model/period.ts';
import type { Ref } from '../../model/ref.ts';

/** The states on a day, with what binds the cursors of their pages. */
export interface AskedDayState {
  readonly of: Ref;
  readonly asOf: Day;
  /** That of the subject itself; absent where no period of it is given. */
  readonly own: FactState | undefined;
  readonly counts: readonly { readonly kind: DatedKind; readonly inForce: InForce; readonly count: number }[];
  readonly states: readonly FactState[];
  readonly previousChange: Day | undefined;
  readonly nextChange: Day | undefined;
  readonly binding: string;
}
