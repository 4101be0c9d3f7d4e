import type { Day } from './period.ts';

/**
 * Where the English of a term comes from. AGENCY: the name that the body itself uses. UNCHECKED: as remembered, not compared with an official
 * translation. USAGE: usage of the field, or our own.
 */
export const ENGLISH_STATES = ['AGENCY', 'UNCHECKED', 'USAGE'] as const;
export type EnglishState = (typeof ENGLISH_STATES)[number];

/** A term of the papers or the law, explained in our own words. No node of the record: nothing refers to it. */
export interface GlossaryTerm {
  readonly term: string;
  /** In kana; what is written in Latin letters as it is spoken. */
  readonly reading: string;
  readonly english: string;
  readonly englishState: EnglishState;
  /** Other words for the same, among them earlier ones. */
  readonly aka: readonly string[];
  readonly definition: string;
  /** The provision, the paper or the body that the definition was made from. */
  readonly source: string;
  /** False: written from memory, not compared with the source. */
  readonly checked: boolean;
  /** First day on which the term is the one in use; absent if not known or always. */
  readonly from?: Day | undefined;
  /** Last such day. */
  readonly to?: Day | undefined;
  /** The term that stands in its place since. */
  readonly replacedBy?: string | undefined;
  readonly remark?: string | undefined;
}
