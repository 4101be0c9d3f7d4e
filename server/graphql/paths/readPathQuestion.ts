import type { PathQuestion } from '../../lineage/paths/PathQuestion.ts';
import type { Day } from '../../model/period.ts';
import { ApiError } from '../ApiError.ts';
import { readLimit } from '../readLimit.ts';
import { readRef } from '../readRef.ts';
import { ENDPOINT_KINDS, HOPS, SUBJECT_KINDS } from '../trace/readTraceQuestion.ts';

export interface PathArguments {
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  readonly asOf?: Day | null | undefined;
  readonly maxHops?: number | null | undefined;
}

/** Reads the arguments of paths; ends that are one and the same are BAD_USER_INPUT (trace-semantics.md §5). */
export function readPathQuestion(args: PathArguments, today: Day): PathQuestion {
  const from = readRef('from', args.from, ENDPOINT_KINDS);
  const to = readRef('to', args.to, ENDPOINT_KINDS);
  if (from === to) throw new ApiError('BAD_USER_INPUT', SAME_ENDS.ja, SAME_ENDS.en);
  return {
    subject: readRef('subject', args.subject, SUBJECT_KINDS),
    from,
    to,
    asOf: args.asOf ?? today,
    maxHops: readLimit('maxHops', args.maxHops, HOPS),
  };
}

const SAME_ENDS = {
  ja: '「from」と「to」が同じです。別の保有者を書いてください。一つの保有者にあるものは exposure で調べられます。',
  en: '"from" and "to" are the same. Give two holders; exposure tells what is at one of them.',
};
