import type { Bridging, TraceDirection, TraceQuestion } from '../../lineage/TraceQuestion.ts';
import type { Day } from '../../model/period.ts';
import { ApiError } from '../ApiError.ts';
import { readLimit } from '../readLimit.ts';
import { readRef } from '../readRef.ts';

export interface TraceArguments {
  readonly subject: string;
  readonly from?: string | null | undefined;
  readonly direction: TraceDirection;
  readonly asOf?: Day | null | undefined;
  readonly allTimes?: boolean | null | undefined;
  readonly within?: string | null | undefined;
  readonly across: Bridging;
  readonly maxHops?: number | null | undefined;
  readonly maxSteps?: number | null | undefined;
}

/** How far a walk may go. */
export const HOPS = { usual: 20, most: 100 };
/** What a walk can be about. */
export const SUBJECT_KINDS = ['INFORMATION_ITEM', 'ITEM_SET', 'CONCEPT', 'DATA_SUBJECT'] as const;
/** What a flow can begin or end at. */
export const ENDPOINT_KINDS = ['DATA_SUBJECT', 'SYSTEM', 'ORGANISATION', 'DEPARTMENT'] as const;
const STEPS = { usual: 10_000, most: 100_000 };

/** Reads the arguments of a trace; what does not fit together is BAD_USER_INPUT (trace-semantics.md §1 and §4). */
export function readTraceQuestion(args: TraceArguments, today: Day): TraceQuestion {
  if (args.direction === 'BOTH' && isAbsent(args.from)) throw refuse(BOTH_NEEDS_FROM);
  if (args.allTimes === true && !isAbsent(args.asOf)) throw refuse(DAY_OR_ALL_TIMES);
  return {
    subject: readRef('subject', args.subject, SUBJECT_KINDS),
    from: isAbsent(args.from) ? undefined : readRef('from', args.from, ENDPOINT_KINDS),
    direction: args.direction,
    when: args.allTimes === true ? 'ALL_TIMES' : { asOf: args.asOf ?? today },
    within: isAbsent(args.within)
      ? undefined
      : readRef('within', args.within, ['MUNICIPALITY', 'SOURCE_DOCUMENT', 'MATTER']),
    across: args.across,
    maxHops: readLimit('maxHops', args.maxHops, HOPS),
    maxSteps: readLimit('maxSteps', args.maxSteps, STEPS),
  };
}

function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

interface Words {
  readonly ja: string;
  readonly en: string;
}

function refuse({ ja, en }: Words): ApiError {
  return new ApiError('BAD_USER_INPUT', ja, en);
}

const BOTH_NEEDS_FROM: Words = {
  ja: '「direction」を BOTH にするときは、「from」に起点(個人の範囲、システム、組織、課)を書いてください。',
  en: 'With direction BOTH, give "from" the start: a data subject, system, organisation or department.',
};
const DAY_OR_ALL_TIMES: Words = {
  ja: '「asOf」と「allTimes」は同時に使えません。どちらか一つにしてください。',
  en: 'Give either "asOf" or "allTimes", not both.',
};
