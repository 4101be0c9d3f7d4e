import type { CompletenessAnswer, CompletenessState, StartState, TraceAnswer, UnknownEnd } from '../TraceAnswer.ts';
import { answerHeld, buildStop, NOTHING_HELD, type Held } from './buildStops.ts';
import { buildStep } from './buildSteps.ts';
import { countUnstated } from './countUnstated.ts';
import { findEnds, type SearchedParts } from './ends/findEnds.ts';
import type { Findings } from './Findings.ts';
import { listPapersCited, listPapersSearched } from './listPapers.ts';

/** What an answer is made of. */
export interface AnswerParts extends SearchedParts {
  readonly subjectAtStart: StartState | undefined;
  readonly changes: TraceAnswer['changes'];
}

/** Puts the answer together; whether it is complete is judged last, from everything that was found. */
export async function buildAnswer(parts: AnswerParts): Promise<TraceAnswer> {
  const { inquiry, findings, surroundings, subjectAtStart, changes } = parts;
  const { subject, direction, when } = inquiry.question;
  const held = findings.stops.map((stop) => answerHeld(inquiry, stop, surroundings.holdingsAt(stop.endpoint)));
  return {
    subject,
    direction,
    ...(when === 'ALL_TIMES' ? {} : { asOf: when.asOf }),
    ...(subjectAtStart === undefined ? {} : { subjectAtStart }),
    stops: findings.stops.map((stop, n) => buildStop(inquiry, stop, surroundings, held[n] ?? NOTHING_HELD)),
    steps: findings.steps.map((step) => buildStep(inquiry, step)),
    changes,
    completeness: await judgeCompleteness(parts, held),
  };
}

/** TRUNCATED if a limit was met with work left, else OPEN if there is any unknown end, else COMPLETE. */
async function judgeCompleteness(parts: AnswerParts, held: readonly Held[]): Promise<CompletenessAnswer> {
  const { inquiry, findings } = parts;
  const { limit, stops } = findings;
  const papers = await listPapersSearched(inquiry);
  const holdings = new Set(held.flatMap((one) => one.holdings));
  const ends = await findEnds(parts, holdings, papers);
  const { unknowns } = ends;
  return {
    state: completenessStateOf(limit, unknowns),
    unknowns,
    unstated: countUnstated(findings, held),
    papers,
    papersCited: listPapersCited(findings, holdings, ends.papers),
    hopsSearched: stops.reduce((most, { hop }) => Math.max(most, Math.abs(hop)), 0),
    ...(limit === undefined ? {} : { limit }),
  };
}

/** TRUNCATED, OPEN or COMPLETE. */
export function completenessStateOf(limit: Findings['limit'], unknowns: readonly UnknownEnd[]): CompletenessState {
  if (limit !== undefined) return 'TRUNCATED';
  return unknowns.length === 0 ? 'COMPLETE' : 'OPEN';
}
