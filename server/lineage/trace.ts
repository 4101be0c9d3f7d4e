import { buildAnswer } from './answer/buildAnswer.ts';
import type { Findings } from './answer/Findings.ts';
import { listChanges, listDatedFacts } from './answer/listChanges.ts';
import type { DatedFact } from './law/changeDaysOf.ts';
import { mergeWalks } from './answer/mergeWalks.ts';
import { findSurroundings, type Surroundings } from './answer/Surroundings.ts';
import type { HopSource } from './sources/HopSource.ts';
import type { TraceAnswer } from './TraceAnswer.ts';
import type { TraceQuestion } from './TraceQuestion.ts';
import { openBridgeBook } from './walk/bridgesFrom.ts';
import { expandSubject } from './walk/expandSubject.ts';
import { findStarts } from './walk/findStarts.ts';
import { atAllTimes, openInquiry, type Inquiry } from './walk/Inquiry.ts';
import { openKeyBook } from './walk/KeyBook.ts';
import { labelPlaces } from './walk/labelPlaces.ts';
import { findTouching, isAnyNotNow, listTouchingFacts, type Touching } from './walk/Touching.ts';
import { walkFromStarts } from './walk/walkFromStarts.ts';
import type { Starts } from './walk/Start.ts';
import type { Way } from './walk/Walk.ts';

/**
 * Answers a trace (trace-semantics.md §4) from any source of hops; the same record and question give the same answer from each. The
 * question's references must exist in the record (the caller checks), BOTH needs `from`. The work grows with what is found.
 */
export async function trace(question: TraceQuestion, source: HopSource): Promise<TraceAnswer> {
  const book = openKeyBook(source);
  const keys = await expandSubject(question.subject, source, book);
  const inquiry = openInquiry(question, source, book, keys);
  const touching = await findTouching(inquiry);
  const ways: readonly Way[] = question.direction === 'BOTH' ? ['DOWNSTREAM', 'UPSTREAM'] : [question.direction];
  const found = await search(inquiry, touching, ways);
  const changes = inquiry.when === 'ALL_TIMES' ? [] : listChanges(await findDatedFacts(inquiry, touching, ways, found));
  const { starts, findings, surroundings } = found;
  return buildAnswer({
    inquiry,
    ways,
    findings,
    surroundings,
    touching,
    subjectAtStart: starts.subjectAtStart,
    changes,
  });
}

interface Search {
  readonly starts: Starts;
  readonly findings: Findings;
  readonly surroundings: Surroundings;
  /** Something was met that plays no part on the day and would on another. */
  readonly metNotNow: boolean;
}

async function search(inquiry: Inquiry, touching: Touching, ways: readonly Way[]): Promise<Search> {
  const starts = await findStarts(inquiry, touching, ways);
  const bridges = openBridgeBook(inquiry);
  const walks = [];
  for (const way of ways) walks.push(await walkFromStarts(inquiry, way, starts.starts, bridges));
  for (const one of walks) labelPlaces(one);
  const findings = mergeWalks(inquiry, walks, touching);
  return {
    starts,
    findings,
    surroundings: await findSurroundings(inquiry, findings.stops),
    metNotNow: starts.notNow || bridges !== undefined || walks.some((one) => one.metNotNow),
  };
}

/** What the answer rests on, on this day and on any other: without the latter an empty answer could not say when it is not empty. */
async function findDatedFacts(
  inquiry: Inquiry,
  touching: Touching,
  ways: readonly Way[],
  today: Search,
): Promise<readonly DatedFact[]> {
  const facts = [...listTouchingFacts(inquiry, touching), ...factsOf(inquiry, today)];
  if (!(today.metNotNow || isAnyNotNow(inquiry, touching))) return facts;
  const always = atAllTimes(inquiry);
  return [...facts, ...factsOf(always, await search(always, touching, ways))];
}

function factsOf(inquiry: Inquiry, { starts, findings, surroundings }: Search): readonly DatedFact[] {
  return [...starts.facts, ...listDatedFacts(inquiry, findings, surroundings)];
}
