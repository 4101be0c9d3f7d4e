import type { EndpointRef } from '../../model/flow.ts';
import { buildStep } from '../answer/buildSteps.ts';
import { answerHeld, buildStop, NOTHING_HELD, type Held } from '../answer/buildStops.ts';
import type { Findings } from '../answer/Findings.ts';
import { mergeWalks } from '../answer/mergeWalks.ts';
import { findSurroundings, type Surroundings } from '../answer/Surroundings.ts';
import type { HopSource } from '../sources/HopSource.ts';
import type { StepAnswer, StopAnswer } from '../TraceAnswer.ts';
import { openInquiry, type Inquiry } from '../walk/Inquiry.ts';
import type { Key } from '../walk/Key.ts';
import { joinAlike } from '../walk/joinAlike.ts';
import type { KeyBook } from '../walk/KeyBook.ts';
import { labelPlaces } from '../walk/labelPlaces.ts';
import { startsAt } from '../walk/startsAt.ts';
import { findTouching, type Touching } from '../walk/Touching.ts';
import { walkFromStarts } from '../walk/walkFromStarts.ts';
import type { ExposureQuestion } from './ExposureQuestion.ts';

/** Where what is or may be at the scope has gone on to: one walk downstream of all its keys. */
export interface Onward {
  readonly inquiry: Inquiry;
  readonly touching: Touching;
  readonly findings: Findings;
  readonly surroundings: Surroundings;
  readonly held: readonly Held[];
  /** Of flows taken, and of exclusions at what was reached; other exclusions in the record are none of this. */
  readonly stepAnswers: readonly StepAnswer[];
  /** Without the members of the scope, where it starts. */
  readonly stops: readonly StopAnswer[];
}

/** The limits of a trace, as callers get them by default. */
const LIMITS = { maxHops: 20, maxSteps: 10_000 };

/** Walks from the scope; undefined without a key: then nothing can have gone on. */
export async function findOnward(
  { asOf }: ExposureQuestion,
  scope: readonly EndpointRef[],
  keys: readonly Key[],
  source: HopSource,
  book: KeyBook,
): Promise<Onward | undefined> {
  const [first] = keys;
  if (first === undefined) return undefined;
  const asked = { subject: first.id, direction: 'DOWNSTREAM', when: { asOf }, across: 'STATED', ...LIMITS } as const;
  const touching = await findTouching({ source, book, keys });
  const alike = await joinAlike(keys, touching, source);
  const inquiry = { ...openInquiry(asked, source, book, alike), dataSubject: undefined, origins: scope };
  const starts = await startsAt(inquiry, scope);
  const walk = await walkFromStarts(inquiry, 'DOWNSTREAM', starts.starts, undefined);
  labelPlaces(walk);
  const merged = mergeWalks(inquiry, [walk], touching);
  const findings = { ...merged, steps: merged.steps.filter(({ hop }) => hop !== undefined) };
  const surroundings = await findSurroundings(inquiry, findings.stops);
  const held = findings.stops.map((stop) => answerHeld(inquiry, stop, surroundings.holdingsAt(stop.endpoint)));
  const stepAnswers = findings.steps.map((step) => buildStep(inquiry, step));
  const inScope = new Set(scope);
  return {
    inquiry,
    touching,
    findings,
    surroundings,
    held,
    stepAnswers,
    stops: findings.stops.flatMap((stop, n) =>
      inScope.has(stop.endpoint.id) ? [] : [buildStop(inquiry, stop, surroundings, held[n] ?? NOTHING_HELD)],
    ),
  };
}
