import { isCarried } from '../walk/labelPlaces.ts';
import type { Inquiry } from '../walk/Inquiry.ts';
import type { Move, Place, Walk } from '../walk/Walk.ts';
import { buildWay, type Crossing } from './buildWay.ts';
import { findBestWay, type Leg } from './findBestWay.ts';
import { hopsOf, type OnWay } from './findOnWay.ts';
import type { WayAnswer } from './PathAnswer.ts';
import { compareCrossings, comparePairs } from './pathOrders.ts';

/**
 * The shortest way that shows how the holders are connected: with a CARRIED goal the one of fewest steps among those of CARRIED steps only;
 * else the one of fewest steps, of these of fewest UNKNOWN ones. Undefined if no goal was reached.
 */
export function findShortestWay(inquiry: Inquiry, walk: Walk, { goalPlaces }: OnWay): WayAnswer | undefined {
  const isCertain = goalPlaces.some(isCarried);
  const goals = new Set(goalPlaces);
  const way = findBestWay<Place, MoveLeg>({
    starts: [...walk.reached.values()].flatMap(({ places }) =>
      [...places.values()].filter(({ start }) => start !== undefined && (!isCertain || start.state === 'CARRIED')),
    ),
    legsFrom: ({ moves }) => moves.filter((move) => !isCertain || move.isCertain).map(toLeg),
    isGoal: (place) => goals.has(place),
    compareStarts: (a, b) => comparePairs(toPair(a), toPair(b)),
    compareLegs: (a, b) => compareCrossings(toCrossingKeys(a), toCrossingKeys(b)),
    mostNodes: Infinity,
  });
  if (way === undefined || way === 'TOO_LARGE') return undefined;
  let place = way.start;
  const crossings: Crossing[] = [];
  for (const { move } of way.legs) {
    const { by } = move;
    const { arrived } = place.load;
    if (by !== undefined) {
      crossings.push({ flow: by.flow, key: by.load.key, arrival: move.to.load.key, arrived, obstacles: [] });
    }
    place = move.to;
  }
  return buildWay(inquiry, way.start.load.key, crossings);
}

interface MoveLeg extends Leg<Place> {
  readonly move: Move;
}

function toLeg(move: Move): MoveLeg {
  return { to: move.to, weight: [hopsOf(move), move.isUnknownStep ? 1 : 0], move };
}

function toPair({ reached, load }: Place) {
  return { endpoint: reached.endpoint, key: load.key };
}

function toCrossingKeys({ move }: MoveLeg) {
  return { flow: move.by?.flow, arrival: move.to.load.key };
}
