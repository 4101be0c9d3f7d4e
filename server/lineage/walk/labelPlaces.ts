import type { Move, Place, Walk } from './Walk.ts';

/**
 * Says of each place what is true over all walks to it (trace-semantics.md §4, Stop): the least number of UNKNOWN steps; whether some
 * walk has only CARRIED steps; whether some walk of the kind that counts has no INFERRED step; every reason met on the way.
 */
export function labelPlaces(walk: Walk): void {
  const starts: Place[] = [];
  for (const { places } of walk.reached.values()) {
    for (const place of places.values()) if (place.start !== undefined) starts.push(place);
  }
  countUnknownSteps(starts);
  spreadMarks(starts);
}

/** Whether some walk to the place has only CARRIED steps, from a start that is CARRIED. */
export function isCarried({ marks }: Place): boolean {
  return (marks & CARRIED) !== 0;
}

/** Whether every walk uses an INFERRED step: of a CARRIED place the walks of CARRIED steps, of another all. */
export function isInferred(places: readonly Place[]): boolean {
  const counts = places.some(isCarried) ? CARRIED_STATED : STATED;
  return !places.some(({ marks }) => (marks & counts) !== 0);
}

/** Some walk has only CARRIED steps; only CARRIED and STATED ones; only STATED ones. */
const CARRIED = 1;
const CARRIED_STATED = 2;
const STATED = 4;

/** Breadth first, with the moves that are no UNKNOWN step at no cost. */
function countUnknownSteps(starts: readonly Place[]): void {
  const buckets: Place[][] = [];
  const offer = (place: Place, steps: number): void => {
    if (steps >= place.unknownSteps) return;
    place.unknownSteps = steps;
    (buckets[steps] ??= []).push(place);
  };
  for (const place of starts) offer(place, 0);
  for (let steps = 0; steps < buckets.length; steps += 1) {
    // A place may join the bucket that is being emptied.
    for (const place of buckets[steps] ?? []) {
      if (place.unknownSteps !== steps) continue;
      for (const move of place.moves) offer(move.to, steps + (move.isUnknownStep ? 1 : 0));
    }
  }
}

/** Hands marks and reasons on along the moves until nothing is added: each place again only when it has something new. */
function spreadMarks(starts: readonly Place[]): void {
  for (const place of starts) {
    place.marks = place.start?.state === 'CARRIED' ? CARRIED | CARRIED_STATED | STATED : STATED;
    place.reasons = place.start?.reasons ?? 0;
  }
  const queue = [...starts];
  for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
    for (const move of place.moves) {
      const { to } = move;
      const marks = to.marks | (place.marks & marksLetThrough(move));
      const reasons = to.reasons | place.reasons | move.reasons;
      if (marks === to.marks && reasons === to.reasons) continue;
      to.marks = marks;
      to.reasons = reasons;
      queue.push(to);
    }
  }
}

function marksLetThrough({ isCertain, inferred }: Move): number {
  if (inferred) return isCertain ? CARRIED : 0;
  return isCertain ? CARRIED | CARRIED_STATED | STATED : STATED;
}
