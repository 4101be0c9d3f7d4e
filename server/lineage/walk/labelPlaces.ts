import { NO_REASONS } from '../law/ReasonSet.ts';
import { UNLABELLED, type Move, type Place, type Walk } from './Walk.ts';

/**
 * Gives each place the label of the best walk to it: fewest UNKNOWN steps; of these one that has never been a guess (an UNKNOWN start,
 * a bridge); of these one without an INFERRED step. Then the reasons of all walks with as few UNKNOWN steps, joined. Each move is
 * looked at once per label.
 */
export function labelPlaces(walk: Walk): void {
  const starts: Place[] = [];
  for (const { places } of walk.reached.values()) {
    for (const place of places.values()) if (place.start !== undefined) starts.push(place);
  }
  const buckets: Place[][] = [];
  for (const place of starts) improve(buckets, place, place.start?.state === 'CARRIED' ? 0 : GUESS);
  for (let label = 0; label < buckets.length; label += 1) {
    // A place may join the bucket that is being emptied: a move that costs nothing.
    for (const place of buckets[label] ?? []) {
      if (place.label !== label) continue;
      for (const move of place.moves) improve(buckets, move.to, follow(label, move));
    }
  }
  joinReasons(starts);
}

/** Whether the best walk has only CARRIED steps and no guess. */
export function isCarried(label: number): boolean {
  return label < GUESS;
}

export function unknownStepsOf(label: number): number {
  return Math.floor(label / UNKNOWN_STEP);
}

/** Whether every best walk uses an INFERRED step. */
export function isInferred(label: number): boolean {
  return (label & INFERRED) !== 0;
}

const INFERRED = 1;
const GUESS = 2;
const UNKNOWN_STEP = 4;

function follow(label: number, { isUnknown, isGuess, inferred }: Move): number {
  return (label | (isGuess ? GUESS : 0) | (inferred ? INFERRED : 0)) + (isUnknown ? UNKNOWN_STEP : 0);
}

function improve(buckets: Place[][], place: Place, label: number): void {
  if (label >= place.label) return;
  place.label = label;
  (buckets[label] ??= []).push(place);
}

/** Hands reasons on along the moves of best walks until nothing is added; where everything is CARRIED there is nothing to hand on. */
function joinReasons(starts: readonly Place[]): void {
  const queue = [...starts];
  const seen = new Set<Place>(starts);
  for (const place of starts) if (isStartOfBest(place)) place.reasons |= place.start?.reasons ?? NO_REASONS;
  for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
    for (const move of place.moves) {
      const { to } = move;
      if (withoutInferred(follow(place.label, move)) !== withoutInferred(to.label)) continue;
      const reasons = to.reasons | place.reasons | move.reasons;
      if (reasons === to.reasons && seen.has(to)) continue;
      to.reasons = reasons;
      seen.add(to);
      queue.push(to);
    }
  }
}

function isStartOfBest({ label, start }: Place): boolean {
  return withoutInferred(label) === (start?.state === 'CARRIED' ? 0 : GUESS);
}

function withoutInferred(label: number): number {
  return label === UNLABELLED ? label : label - (label & INFERRED);
}
