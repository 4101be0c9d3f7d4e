import { answerHeld, buildStop, NOTHING_HELD, type Held } from '../answer/buildStops.ts';
import { buildStep } from '../answer/buildSteps.ts';
import { completenessStateOf } from '../answer/buildAnswer.ts';
import { countUnstated } from '../answer/countUnstated.ts';
import { findEnds } from '../answer/ends/findEnds.ts';
import type { Findings, FoundStop } from '../answer/Findings.ts';
import { listChanges, listDatedFacts } from '../answer/listChanges.ts';
import { listPapersCited } from '../answer/listPapers.ts';
import { mergeWalks } from '../answer/mergeWalks.ts';
import { findSurroundings, type Surroundings } from '../answer/Surroundings.ts';
import type { DatedFact } from '../law/changeDaysOf.ts';
import type { HopSource } from '../sources/HopSource.ts';
import type { CompletenessAnswer } from '../TraceAnswer.ts';
import { openBridgeBook } from '../walk/bridgesFrom.ts';
import { expandSubject } from '../walk/expandSubject.ts';
import { findStarts } from '../walk/findStarts.ts';
import { atAllTimes, openInquiry, type Inquiry } from '../walk/Inquiry.ts';
import { openKeyBook } from '../walk/KeyBook.ts';
import { isCarried, labelPlaces } from '../walk/labelPlaces.ts';
import type { Starts } from '../walk/Start.ts';
import { findTouching, isAnyNotNow, type Touching } from '../walk/Touching.ts';
import type { Walk } from '../walk/Walk.ts';
import { walkFromStarts } from '../walk/walkFromStarts.ts';
import { findFewestObstacles } from './findFewestObstacles.ts';
import { findOnWay, type OnWay } from './findOnWay.ts';
import { findPathEnds, type PathEnds } from './findPathEnds.ts';
import { findShortestWay } from './findShortestWay.ts';
import { listPathPapers } from './listPathPapers.ts';
import type { Connected, PathAnswer } from './PathAnswer.ts';
import type { PathQuestion } from './PathQuestion.ts';

/** A walk takes at most so many flows; beyond that the answer is TRUNCATED. */
const MOST_STEPS = 100_000;

/**
 * Answers which ways the subject can take between two holders (trace-semantics.md §5) from any source of hops. The question's references
 * must exist and its ends differ (the caller checks). No paths are enumerated: the work is that of a trace from `from`, and with NO
 * one more pass over the chains of flows between the two.
 */
export async function findPaths(question: PathQuestion, source: HopSource): Promise<PathAnswer> {
  const { subject, from, to, asOf } = question;
  const ends = await findPathEnds(question, source);
  const inquiry = await openPathInquiry(question, source, ends);
  const touching = await findTouching(inquiry);
  const found = await search(inquiry, touching, ends);
  const { onWay, walk, starts, surroundings } = found;
  const connected = connectedBy(found);
  const explained = connected === 'NO' ? await findFewestObstacles(inquiry, ends) : undefined;
  const held = heldAt(inquiry, onWay.stops, surroundings);
  const shortest = findShortestWay(inquiry, walk, onWay);
  return {
    subject,
    from,
    to,
    fromEndpoints: ends.origins,
    toEndpoints: ends.goals,
    asOf,
    connected,
    subjectAtStart: starts.subjectAtStart ?? 'NOT_THERE',
    stops: onWay.stops.map((stop, n) => buildStop(inquiry, stop, surroundings, held[n] ?? NOTHING_HELD)),
    steps: onWay.steps.map((step) => buildStep(inquiry, step)),
    ...(shortest === undefined ? {} : { shortest }),
    ...explained,
    changes: listChanges(await findDatedFacts(inquiry, touching, ends, found)),
    completeness: await judgePaths(question, inquiry, touching, found, held),
  };
}

async function openPathInquiry(question: PathQuestion, source: HopSource, { origins }: PathEnds): Promise<Inquiry> {
  const { subject, from, asOf, maxHops } = question;
  const book = openKeyBook(source);
  const keys = await expandSubject(subject, source, book);
  const asked = {
    subject,
    from,
    direction: 'DOWNSTREAM',
    when: { asOf },
    across: 'STATED',
    maxHops,
    maxSteps: MOST_STEPS,
  } as const;
  return { ...openInquiry(asked, source, book, keys), origins };
}

interface Search {
  readonly starts: Starts;
  readonly walk: Walk;
  /** Everything that was searched, of which a part lies on a way. */
  readonly findings: Findings;
  readonly onWay: OnWay;
  readonly surroundings: Surroundings;
  readonly metNotNow: boolean;
}

async function search(inquiry: Inquiry, touching: Touching, { goals }: PathEnds): Promise<Search> {
  const starts = await findStarts(inquiry, touching, ['DOWNSTREAM']);
  const bridges = openBridgeBook(inquiry);
  const walk = await walkFromStarts(inquiry, 'DOWNSTREAM', starts.starts, bridges);
  labelPlaces(walk);
  const findings = mergeWalks(inquiry, [walk], touching);
  return {
    starts,
    walk,
    findings,
    onWay: findOnWay(walk, new Set(goals)),
    surroundings: await findSurroundings(inquiry, findings.stops),
    metNotNow: starts.notNow || bridges !== undefined || walk.metNotNow,
  };
}

/** A search that a limit has cut cannot say NO. */
function connectedBy({ onWay: { goalPlaces }, walk }: Search): Connected {
  if (goalPlaces.some(isCarried)) return 'YES';
  return goalPlaces.length > 0 || walk.limit !== undefined ? 'UNKNOWN' : 'NO';
}

function heldAt(inquiry: Inquiry, stops: readonly FoundStop[], surroundings: Surroundings): readonly Held[] {
  return stops.map((stop) => answerHeld(inquiry, stop, surroundings.holdingsAt(stop.endpoint)));
}

/** What the ways rest on, on this day and on any other, as for a trace (decision 0103). */
async function findDatedFacts(
  inquiry: Inquiry,
  touching: Touching,
  ends: PathEnds,
  today: Search,
): Promise<readonly DatedFact[]> {
  const facts = factsOf(inquiry, today);
  if (!(today.metNotNow || isAnyNotNow(inquiry, touching))) return facts;
  const always = atAllTimes(inquiry);
  return [...facts, ...factsOf(always, await search(always, touching, ends))];
}

function factsOf(inquiry: Inquiry, { starts, findings, onWay, surroundings }: Search): readonly DatedFact[] {
  return [...starts.facts, ...listDatedFacts(inquiry, { ...findings, ...onWay }, surroundings)];
}

/** As for a trace from `from`: every unknown end of what was searched. Cited and unstated is what lies on a way. */
async function judgePaths(
  question: PathQuestion,
  inquiry: Inquiry,
  touching: Touching,
  { findings, onWay, surroundings, walk }: Search,
  heldOnWay: readonly Held[],
): Promise<CompletenessAnswer> {
  const papers = await listPathPapers(question, inquiry.source);
  const holdings = new Set(heldAt(inquiry, findings.stops, surroundings).flatMap((held) => held.holdings));
  const parts = { inquiry, findings, surroundings, touching, ways: ['DOWNSTREAM'] as const };
  const { unknowns, papers: papersNamed } = await findEnds(parts, holdings, papers);
  const shown = { ...findings, ...onWay };
  const shownHoldings = new Set(heldOnWay.flatMap((held) => held.holdings));
  return {
    state: completenessStateOf(walk.limit, unknowns),
    unknowns,
    unstated: countUnstated(shown, heldOnWay),
    papers,
    papersCited: listPapersCited(shown, shownHoldings, papersNamed),
    hopsSearched: findings.stops.reduce((most, { hop }) => Math.max(most, hop), 0),
    ...(walk.limit === undefined ? {} : { limit: walk.limit }),
  };
}
