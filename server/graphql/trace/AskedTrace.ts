import type { TraceAnswer } from '../../lineage/TraceAnswer.ts';

/** A part of an answer, with what binds the cursors of its lists to the question. */
export type Asked<T> = T & { readonly binding: string };

export type AskedTrace = Asked<TraceAnswer>;
