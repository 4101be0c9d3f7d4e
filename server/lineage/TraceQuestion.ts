import type { EndpointRef, ItemNodeRef } from '../model/flow.ts';
import type { Day } from '../model/period.ts';
import type { Ref } from '../model/ref.ts';

export const TRACE_DIRECTIONS = ['DOWNSTREAM', 'UPSTREAM', 'BOTH'] as const;
export type TraceDirection = (typeof TRACE_DIRECTIONS)[number];

/** CONCEPT joins items of one concept inside an endpoint; everything after a bridge is UNKNOWN (BRIDGED). */
export const BRIDGINGS = ['STATED', 'CONCEPT'] as const;
export type Bridging = (typeof BRIDGINGS)[number];

/** A question to the record (trace-semantics.md §1 and §4). */
export interface TraceQuestion {
  readonly subject: ItemNodeRef | Ref<'CONCEPT'> | Ref<'DATA_SUBJECT'>;
  readonly from?: EndpointRef | undefined;
  readonly direction: TraceDirection;
  /** A day, or all times: periods are then ignored and their reasons kept. */
  readonly when: { readonly asOf: Day } | 'ALL_TIMES';
  /** A municipality, paper or matter: what is outside plays no part. */
  readonly within?: Ref<'MUNICIPALITY' | 'SOURCE_DOCUMENT' | 'MATTER'> | undefined;
  readonly across: Bridging;
  readonly maxHops: number;
  readonly maxSteps: number;
}
