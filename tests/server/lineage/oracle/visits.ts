import type { FlowHop } from '../../../../server/graph/hops.ts';
import type { Carriage, CarriageCounts, ItemCarriage, UnknownReason } from '../../../../server/lineage/TraceAnswer.ts';
import type { Key } from './keys.ts';
import { compareAll, compareText } from './order.ts';
import { isSamePair, type Pair, type RecordOnDay } from './recordOnDay.ts';
import { nearEnd, type Reached, type Walk } from './walk.ts';

/** One key at a stop: what a walk found there, its hop signed (negative upstream in an answer of BOTH). */
export interface StopVisit extends Reached {
  readonly signedHop: number;
}

/** One key on a flow that is a step of the answer. */
export interface StepVisit {
  readonly flow: FlowHop;
  readonly key: Key;
  readonly origin: Key;
  /** Absent: an excluded step whose sender was not reached. */
  readonly signedHop: number | undefined;
  readonly carriage: Carriage;
  readonly reasons: readonly UnknownReason[];
  readonly inferred: boolean;
}

/** Everything that the walks of one answer reached. */
export function stopVisits(walks: readonly Walk[]): StopVisit[] {
  return walks.flatMap((one) =>
    one.reached.map((reached) => ({ ...reached, signedHop: signed(one, walks, reached.hop) })),
  );
}

/** §4, Step and Excluded: the legs that were walked, and every flow that EXCLUDES a key. */
export function stepVisits(day: RecordOnDay, walks: readonly Walk[]): StepVisit[] {
  const walked = walks.flatMap((one) => [...walkedBy(one, walks), ...excludedNear(day, one, walks)]);
  return [...walked, ...excludedElsewhere(day, walked)];
}

function walkedBy(one: Walk, walks: readonly Walk[]): StepVisit[] {
  return one.legs.flatMap(({ move, near, carriage, reasons, inferred }) => {
    if (move === undefined) return [];
    const signedHop = signed(one, walks, one.hopOf(near) + move.hops);
    return [{ flow: move.flow, key: move.from.key, origin: near.origin, signedHop, carriage, reasons, inferred }];
  });
}

/** Flows that exclude a key where the walk came with it (UPSTREAM: where it would have arrived). */
function excludedNear(day: RecordOnDay, one: Walk, walks: readonly Walk[]): StepVisit[] {
  return day.exclusions.flatMap(({ flow, from, to, hops, reasons, inferred }) =>
    one.reached
      .filter(({ place }) => to.some((end) => isSamePair(nearEnd({ from, to: end }, one.direction), place.pair)))
      .map(({ place, hop }) => ({
        flow,
        key: from.key,
        origin: place.origin,
        signedHop: signed(one, walks, hop + hops),
        carriage: 'EXCLUDED' as const,
        reasons,
        inferred,
      })),
  );
}

/** "Whether its sender was reached or not": flows that exclude a key of the question anywhere in scope. */
function excludedElsewhere(day: RecordOnDay, shown: readonly StepVisit[]): StepVisit[] {
  return day.exclusions
    .filter(({ from }) => day.inScope.keys.includes(from.key))
    .filter(
      ({ flow, from }) => !shown.some((one) => one.flow === flow && one.key === from.key && one.origin === from.key),
    )
    .map(({ flow, from, reasons, inferred }) => {
      const { key } = from;
      return { flow, key, origin: key, signedHop: undefined, carriage: 'EXCLUDED' as const, reasons, inferred };
    });
}

/** BOTH: hops are signed, negative upstream of the start. */
function signed(one: Walk, walks: readonly Walk[], hop: number): number {
  return walks.length > 1 && one.direction === 'UPSTREAM' && hop !== 0 ? -hop : hop;
}

/** The hop nearest to the start; downstream where both ways are equally long. */
export function nearestHop(hops: readonly number[]): number | undefined {
  return [...hops].sort((left, right) => compareAll(Math.abs(left) - Math.abs(right), right - left))[0];
}

/** Items in the order of the record, then by the key they were. */
export function inItemOrder(day: RecordOnDay, items: readonly ItemCarriage[]): ItemCarriage[] {
  const sortOf = (key: Key): string => day.inScope.facts.get(key)?.sort ?? '';
  return [...items].sort((left, right) =>
    compareAll(
      compareText(sortOf(left.item), sortOf(right.item)),
      compareText(left.item, right.item),
      compareText(sortOf(left.origin), sortOf(right.origin)),
      compareText(left.origin, right.origin),
    ),
  );
}

/** How many of each. */
export function countsOf(items: readonly ItemCarriage[]): CarriageCounts {
  const count = (carriage: Carriage): number => items.filter((item) => item.carriage === carriage).length;
  return { carried: count('CARRIED'), unknown: count('UNKNOWN'), excluded: count('EXCLUDED') };
}

/** `partial`: not every key of the question has this carriage here. */
export function isPartial(day: RecordOnDay, items: readonly ItemCarriage[], carriage: Carriage): boolean {
  const sharing = new Set<Key>(items.filter((item) => item.carriage === carriage).map((item) => item.origin));
  return day.inScope.keys.some((key) => !sharing.has(key));
}

/** Groups in the order of first sight. */
export function groupBy<T>(things: readonly T[], keyOf: (thing: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing]);
  return [...groups.values()];
}

/** A place where the answer came with a key: what ends are looked for at. */
export interface KeyAtPlace {
  readonly pair: Pair;
  readonly origin: Key;
}
