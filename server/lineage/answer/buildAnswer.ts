import type { KeepingHolding } from '../sources/HopSource.ts';
import type { CompletenessAnswer, StartState, TraceAnswer } from '../TraceAnswer.ts';
import type { Inquiry } from '../walk/Inquiry.ts';
import type { Touching } from '../walk/Touching.ts';
import type { Way } from '../walk/Walk.ts';
import { answerHeld, buildStop } from './buildStops.ts';
import { buildStep } from './buildSteps.ts';
import { countUnstated } from './countUnstated.ts';
import { addElsewhereEnd } from './ends/addElsewhereEnd.ts';
import { addSameHolderEnds } from './ends/addSameHolderEnds.ts';
import { openEndBook } from './ends/EndBook.ts';
import { addHoldingEnds, addKeyEnds, addMissingEnds, addStepEnds, addStopEnds } from './ends/endsOnTheWay.ts';
import { indexWalkedKeys, type Findings } from './Findings.ts';
import { listPapersCited, listPapersSearched } from './listPapers.ts';
import type { Surroundings } from './Surroundings.ts';

/** What an answer is made of. */
export interface AnswerParts {
  readonly inquiry: Inquiry;
  readonly ways: readonly Way[];
  readonly findings: Findings;
  readonly surroundings: Surroundings;
  readonly touching: Touching;
  readonly subjectAtStart: StartState | undefined;
  readonly changes: TraceAnswer['changes'];
}

/** Puts the answer together; whether it is complete is judged last, from everything that was found. */
export async function buildAnswer(parts: AnswerParts): Promise<TraceAnswer> {
  const { inquiry, findings, surroundings, subjectAtStart, changes } = parts;
  const { subject, direction, when } = inquiry.question;
  return {
    subject,
    direction,
    ...(when === 'ALL_TIMES' ? {} : { asOf: when.asOf }),
    ...(subjectAtStart === undefined ? {} : { subjectAtStart }),
    stops: findings.stops.map((stop) => buildStop(inquiry, stop, surroundings)),
    steps: findings.steps.map((step) => buildStep(inquiry, step)),
    changes,
    completeness: await judgeCompleteness(parts),
  };
}

/** TRUNCATED if a limit was met with work left, else OPEN if there is any unknown end, else COMPLETE. */
async function judgeCompleteness(parts: AnswerParts): Promise<CompletenessAnswer> {
  const { inquiry, findings, surroundings, touching, ways } = parts;
  const { limit, stops } = findings;
  const papers = await listPapersSearched(inquiry);
  const walked = indexWalkedKeys(findings.steps);
  const held = new Map(
    stops.map((stop) => [stop, answerHeld(inquiry, stop, surroundings.holdingsAt(stop.endpoint)).holdings]),
  );
  const book = openEndBook();
  addStepEnds(book, findings);
  addStopEnds(book, stops, surroundings);
  addKeyEnds(book, inquiry, touching, papers);
  const unsure = await addHoldingEnds(book, inquiry, touching);
  const holdings = new Set<KeepingHolding>([...held.values(), unsure].flat());
  await addMissingEnds(book, inquiry, findings, [...holdings]);
  await addSameHolderEnds(book, inquiry, findings, surroundings, walked, ways);
  await addElsewhereEnd(book, inquiry, findings, surroundings, touching, walked, papers);
  const unknowns = book.list();
  const state = limit === undefined ? (unknowns.length === 0 ? 'COMPLETE' : 'OPEN') : 'TRUNCATED';
  return {
    state,
    unknowns,
    unstated: countUnstated(findings, (stop) => held.get(stop) ?? []),
    papers,
    papersCited: listPapersCited(findings, holdings),
    hopsSearched: stops.reduce((most, { hop }) => Math.max(most, Math.abs(hop)), 0),
    ...(limit === undefined ? {} : { limit }),
  };
}
