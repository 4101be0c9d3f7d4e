import type { EndpointRef } from '../../model/flow.ts';
import type { Day } from '../../model/period.ts';
import type { TraceQuestion } from '../TraceQuestion.ts';

/** Which ways can the subject take between two holders (trace-semantics.md §5)? `from` and `to` differ. */
export interface PathQuestion {
  readonly subject: TraceQuestion['subject'];
  readonly from: EndpointRef;
  readonly to: EndpointRef;
  readonly asOf: Day;
  /** How many steps from `from` at most. */
  readonly maxHops: number;
}
