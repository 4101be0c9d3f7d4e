import type { Ref } from './ref.ts';

/** Whether the paper says it or a reader concluded it (promise 3). */
export const BASES = ['STATED', 'INFERRED'] as const;
export type Basis = (typeof BASES)[number];

/** Lines of one text of the paper, 1-based, both ends included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** Where a fact stands: document, sheet, heading and place in it as a person finds them on paper. */
export interface Evidence {
  readonly document: Ref<'SOURCE_DOCUMENT'>;
  readonly matter?: Ref<'MATTER'> | undefined;
  /** The box or heading as printed: 「情報保護対策」. */
  readonly heading?: string | undefined;
  /** The place a reader looks at, always readable without the text file: 「件名2 情報保護対策 システム9」. */
  readonly place: string;
  readonly lines?: LineRange | undefined;
  /** The value as printed, where it differs from what was understood; of several places of one value, at the first. */
  readonly printed?: string | undefined;
  readonly basis: Basis;
  /** The ground of what was inferred; present exactly if `basis` is INFERRED. */
  readonly why?: string | undefined;
}

/** A value that carries its own basis and places beside those of the node it belongs to. */
export interface Stated<T> {
  readonly value: T;
  readonly basis: Basis;
  readonly why?: string | undefined;
  readonly printed?: string | undefined;
  readonly evidence: readonly Evidence[];
}

/** Another printed form of a name, with its places. */
export interface PrintedName {
  readonly name: string;
  readonly evidence: readonly Evidence[];
}
