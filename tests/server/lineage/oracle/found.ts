import type { TraceQuestion } from '../../../../server/lineage/TraceQuestion.ts';
import { isRefOf, type Ref } from '../../../../server/model/ref.ts';
import type { Move, RecordOnDay } from './recordOnDay.ts';
import type { StepVisit, StopVisit } from './visits.ts';
import type { Walk } from './walk.ts';

/** What an answer has found so far, and where its unknown ends are looked for. */
export interface Found {
  readonly day: RecordOnDay;
  readonly walks: readonly Walk[];
  readonly stops: readonly StopVisit[];
  readonly steps: readonly StepVisit[];
  readonly papers: readonly Ref<'SOURCE_DOCUMENT'>[];
}

/** Whether the answer walked this flow with this key, for whichever key of the question. */
export function isWalked(steps: readonly StepVisit[], move: Move): boolean {
  return steps.some((step) => step.flow === move.flow && step.key === move.from.key && step.carriage !== 'EXCLUDED');
}

/** §4: for a concept or a data subject ELSEWHERE looks everywhere in scope. */
export function looksEverywhere(question: TraceQuestion): boolean {
  return isRefOf('CONCEPT', question.subject) || isRefOf('DATA_SUBJECT', question.subject);
}
