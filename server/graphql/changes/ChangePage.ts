import type { ChangeKind, DatedKind, RecordChange } from '../../changes/RecordChange.ts';
import type { Day } from '../../model/period.ts';
import type { Ref } from '../../model/ref.ts';
import type { Connection } from '../connections/Connection.ts';

export interface DatedKindCount {
  readonly kind: DatedKind;
  readonly count: number;
}

/** A page of changes, with what is told beside every page. */
export interface ChangePage extends Connection<RecordChange> {
  readonly from: Day;
  readonly to: Day;
  readonly counts: {
    readonly byChange: readonly { readonly change: ChangeKind; readonly count: number }[];
    readonly byKind: readonly DatedKindCount[];
    readonly byDocument: readonly { readonly document: Ref<'SOURCE_DOCUMENT'>; readonly count: number }[];
    readonly byHolder: readonly { readonly holder: Ref; readonly count: number }[];
  };
  readonly firstDay: Day | undefined;
  readonly lastDay: Day | undefined;
  readonly undated: readonly DatedKindCount[];
}
