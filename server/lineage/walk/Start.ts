import type { EndpointHop } from '../../graph/hops.ts';
import type { DatedFact } from '../law/changeDaysOf.ts';
import type { ReasonSet } from '../law/ReasonSet.ts';
import type { StartState } from '../TraceAnswer.ts';
import type { Key } from './Key.ts';

/** A pair that a walk begins with, at hop 0. */
export interface Start {
  readonly endpoint: EndpointHop;
  readonly key: Key;
  readonly state: 'CARRIED' | 'UNKNOWN';
  /** Why it is not known that the key is there. */
  readonly reasons: ReasonSet;
}

/** Where the walks of a question begin. */
export interface Starts {
  readonly starts: readonly Start[];
  /** Only with `from`. */
  readonly subjectAtStart: StartState | undefined;
  /** On another day there would be other starts. */
  readonly notNow: boolean;
  /** What makes them starts, or would on another day. */
  readonly facts: readonly DatedFact[];
}
