import type { EndpointHop } from '../../graph/hops.ts';
import type { ReasonSet } from '../law/ReasonSet.ts';
import type { Key } from './Key.ts';

/** A pair that a walk begins with, at hop 0. */
export interface Start {
  readonly endpoint: EndpointHop;
  readonly key: Key;
  readonly state: 'CARRIED' | 'UNKNOWN';
  /** Why it is not known that the key is there. */
  readonly reasons: ReasonSet;
}
