import type { UnknownEnd } from '../../../../server/lineage/TraceAnswer.ts';
import { isRefOf, type Ref } from '../../../../server/model/ref.ts';
import { compareAll, compareText, sortedOnce } from './order.ts';
import { isSamePair, type Held, type Move } from './recordOnDay.ts';
import type { Key } from './keys.ts';
import { isWalked, looksEverywhere, type Found } from './found.ts';
import type { KeyAtPlace } from './visits.ts';
import { nearEnd } from './walk.ts';

/**
 * §4, ELSEWHERE: flows and holdings in scope, not NO on the day, that may have a key and were not walked (whatever does not
 * concern it never is): those at the stops with that key; for a concept or data subject all of them. One end, the first 20 named.
 */
export function elsewhere(found: Found): UnknownEnd[] {
  const { day, steps, papers } = found;
  const places = placesOf(found);
  const everywhere = looksEverywhere(day.inScope.question);
  const others: { readonly id: Ref<'FLOW' | 'HOLDING'>; readonly sort: string; readonly keys: readonly Key[] }[] = [
    ...day.moves
      .filter((move) => !isWalked(steps, move))
      .map((move) => ({ ...idAndSort(move.flow), keys: keysOfMove(found, places, everywhere, move) })),
    ...day.held.map((held) => ({ ...idAndSort(held.holding), keys: keysOfHeld(found, places, everywhere, held) })),
  ].filter((one) => one.keys.length > 0);
  if (others.length === 0) return [];
  const named = [...new Map(others.map((one) => [one.id, one])).values()].sort((left, right) =>
    compareAll(compareText(left.sort, right.sort), compareText(left.id, right.id)),
  );
  return [
    {
      reason: 'ELSEWHERE',
      flows: named.slice(0, 20).map((one) => one.id),
      flowCount: named.length,
      keys: new Set(others.flatMap((one) => one.keys)).size,
      searched: everywhere ? papers : sortedOnce(places.map((place) => place.pair.endpoint)),
    },
  ];
}

/** Where the answer came with a key; and where the walk begins for a key that is not there, so that "not there" is never said in silence. */
function placesOf({ day, stops }: Found): KeyAtPlace[] {
  const { keys, origins } = day.inScope;
  const reached = stops.map(({ place }) => ({ pair: place.pair, origin: place.origin }));
  const asked = origins.flatMap((endpoint) => keys.map((key) => ({ pair: { endpoint, key }, origin: key })));
  return [...reached, ...asked];
}

/** "May have": what §2 leaves UNKNOWN; of what it says is carried only what a reached data subject sends on (decision 0102). */
function keysOfMove(found: Found, places: readonly KeyAtPlace[], everywhere: boolean, move: Move): Key[] {
  const { day } = found;
  if (move.listed) return keysWithSubject(found, move);
  const here = places.filter(({ pair }) => isSamePair(pair, move.from) || isSamePair(pair, move.to));
  const anywhere = day.inScope.keys.filter((key) => everywhere && (key === move.from.key || key === move.to.key));
  return [...here.map((place) => place.origin), ...anywhere];
}

/** A holding UNKNOWN by §2 that concerns the key is an end of its own. */
function keysOfHeld({ day }: Found, places: readonly KeyAtPlace[], everywhere: boolean, held: Held): Key[] {
  if (held.answer === 'EXCLUDED' || held.listed || held.concerns) return [];
  const here = places.filter(({ pair }) => isSamePair(pair, held.pair));
  const anywhere = day.inScope.keys.filter((key) => everywhere && key === held.pair.key);
  return [...here.map((place) => place.origin), ...anywhere];
}

/** The keys that the walk brought to the data subject from which this move leads on. */
function keysWithSubject({ walks }: Found, move: Move): Key[] {
  return walks.flatMap(({ direction, reached }) => {
    const near = nearEnd(move, direction);
    if (!isRefOf('DATA_SUBJECT', near.endpoint)) return [];
    return reached
      .filter(({ place }) => place.arrived && isSamePair(place.pair, near))
      .map(({ place }) => place.origin);
  });
}

function idAndSort<R>(hop: { readonly id: R; readonly sort: string }): { readonly id: R; readonly sort: string } {
  return { id: hop.id, sort: hop.sort };
}
