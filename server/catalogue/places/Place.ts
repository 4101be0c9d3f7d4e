import type { LineRange } from '../../model/evidence.ts';

/** One place of a paper as a manifest gives it, with what it inherited already filled in. */
export interface Place {
  /** The key of the sheet: `s2`. */
  readonly sheet?: string | undefined;
  readonly heading?: string | undefined;
  /** What a reader looks for inside the heading: 「システム9」. */
  readonly inside?: string | undefined;
  readonly lines?: LineRange | undefined;
}
