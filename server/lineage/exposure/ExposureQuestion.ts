import type { Day } from '../../model/period.ts';
import type { Ref } from '../../model/ref.ts';

/** A holder whose breach or loss is asked about. */
export type HolderRef = Ref<'ORGANISATION' | 'SYSTEM' | 'DEPARTMENT'>;

/** What is at stake if this holder is breached or lost on the day (trace-semantics.md §6)? */
export interface ExposureQuestion {
  readonly holder: HolderRef;
  readonly asOf: Day;
}
