import type { FlowHop } from '../../../../server/graph/hops.ts';
import type { UnknownReason } from '../../../../server/lineage/TraceAnswer.ts';
import { isRefOf } from '../../../../server/model/ref.ts';
import type { Bridge } from './bridges.ts';
import type { Key } from './keys.ts';
import { compareAll, compareText } from './order.ts';
import { isSamePair, pairId, type Move, type Pair, type RecordOnDay } from './recordOnDay.ts';
import type { OneDirection, Start } from './starts.ts';

/** A pair on the walk, with what the rules of §4 ask about how the walk came there. */
export interface Place {
  readonly pair: Pair;
  /** The key of the question that came here. */
  readonly origin: Key;
  /** Reached by a step: it is not (only) a start. */
  readonly arrived: boolean;
  /** Behind a bridge of `across: CONCEPT`. */
  readonly bridged: boolean;
}

/** One move of the walk: along a flow, or over a bridge (then without a flow). */
export interface Leg {
  readonly near: Place;
  readonly far: Place;
  readonly move?: Move | undefined;
  readonly hops: 0 | 1;
  readonly carriage: 'CARRIED' | 'UNKNOWN';
  readonly reasons: readonly UnknownReason[];
  readonly inferred: boolean;
}

/** What is true over all walks to a place. */
export interface Reached {
  readonly place: Place;
  hop: number;
  unknownSteps: number;
  /** Some walk has only CARRIED steps. */
  carried: boolean;
  /** Some walk has only CARRIED steps, none of them INFERRED. */
  carriedStated: boolean;
  /** Some walk has no INFERRED step. */
  stated: boolean;
  reasons: ReadonlySet<UnknownReason>;
  /** A step leaves here that a limit kept from being walked. */
  workLeft: boolean;
}

/** One direction of an answer. */
export interface Walk {
  readonly direction: OneDirection;
  readonly reached: readonly Reached[];
  /** The legs that were walked along flows. */
  readonly legs: readonly Leg[];
  /** These, and those over bridges. */
  readonly everyLeg: readonly Leg[];
  readonly bridges: readonly Bridge[];
  readonly hopOf: (place: Place) => number;
  readonly limit?: 'HOPS' | 'STEPS' | undefined;
}

/** §4: the walk over pairs, from its starts, within the limits. */
export function walk(
  day: RecordOnDay,
  direction: OneDirection,
  starts: readonly Start[],
  bridges: readonly Bridge[],
): Walk {
  const { maxHops, maxSteps } = day.inScope.question;
  const legsFrom = remembered((place) => [
    ...flowLegs(day, direction, place),
    ...bridgeLegs(day, direction, bridges, place),
  ]);
  const all = flowsOf(fewestHops(starts, legsFrom, maxHops, () => true).legs);
  const kept = all.size > maxSteps ? firstFlows(starts, legsFrom, maxHops, maxSteps) : all;
  const { hops, legs } = fewestHops(starts, legsFrom, maxHops, (flow) => kept.has(flow));
  const reached = judge(starts, hops, legs);
  for (const one of reached) one.workLeft = legsFrom(one.place).some((leg) => !legs.includes(leg));
  const limit = all.size > kept.size ? 'STEPS' : reached.some((one) => one.workLeft) ? 'HOPS' : undefined;
  const hopOf = (place: Place): number => hops.get(placeId(place))?.hop ?? 0;
  return {
    direction,
    reached,
    legs: legs.filter((leg) => leg.move !== undefined),
    everyLeg: legs,
    bridges,
    hopOf,
    limit,
  };
}

/** The steps out of a place. §4: on from a data subject that was reached nothing is walked. */
function flowLegs(day: RecordOnDay, direction: OneDirection, near: Place): Leg[] {
  if (near.arrived && isRefOf('DATA_SUBJECT', near.pair.endpoint)) return [];
  return day.moves
    .filter((move) => move.walkable && isSamePair(nearEnd(move, direction), near.pair))
    .map((move) => {
      const doubts = doubtsOfTheWalk(day, near);
      return {
        near,
        far: { pair: farEnd(move, direction), origin: near.origin, arrived: true, bridged: near.bridged },
        move,
        hops: move.hops,
        carriage: doubts.length > 0 ? 'UNKNOWN' : move.carriage,
        reasons: [...move.reasons, ...doubts],
        inferred: move.inferred,
      };
    });
}

/** A step out of a reached endpoint of party CATEGORY, and everything after a bridge of `across`, is at best UNKNOWN. */
function doubtsOfTheWalk(day: RecordOnDay, near: Place): UnknownReason[] {
  const party = day.inScope.record.endpoints.find((endpoint) => endpoint.id === near.pair.endpoint)?.party;
  return [
    ...(near.arrived && party === 'CATEGORY' ? (['CATEGORY'] as const) : []),
    ...(near.bridged ? (['BRIDGED'] as const) : []),
  ];
}

/** §4, Concept: hop + 0. In a trace of a concept the other item is itself a key; elsewhere what follows is UNKNOWN (BRIDGED). */
function bridgeLegs(day: RecordOnDay, direction: OneDirection, bridges: readonly Bridge[], near: Place): Leg[] {
  const ofConcept = isRefOf('CONCEPT', day.inScope.question.subject);
  return bridges.flatMap((bridge) => {
    const [here, there] = direction === 'DOWNSTREAM' ? [bridge.from, bridge.to] : [bridge.to, bridge.from];
    if (bridge.endpoint !== near.pair.endpoint || here !== near.pair.key) return [];
    const pair = { endpoint: bridge.endpoint, key: there };
    const far = ofConcept ? { ...near, pair, origin: there } : { ...near, pair, bridged: true };
    const doubt = ofConcept
      ? ({ carriage: 'CARRIED', reasons: [] } as const)
      : ({ carriage: 'UNKNOWN', reasons: ['BRIDGED'] } as const);
    return [{ near, far, hops: 0 as const, ...doubt, inferred: false }];
  });
}

interface HopsAndLegs {
  readonly hops: ReadonlyMap<string, { readonly place: Place; readonly hop: number }>;
  /** Every leg out of a reached place that ends within the limit. */
  readonly legs: readonly Leg[];
}

/** The fewest hops to each place within the limit: repeated until nothing gets nearer. */
function fewestHops(
  starts: readonly Start[],
  legsFrom: (place: Place) => readonly Leg[],
  maxHops: number,
  allows: (flow: FlowHop) => boolean,
): HopsAndLegs {
  const hops = new Map(starts.map(placeOfStart).map((place) => [placeId(place), { place, hop: 0 }]));
  const legs = (): { leg: Leg; hop: number }[] =>
    [...hops.values()].flatMap(({ place, hop }) =>
      legsFrom(place)
        .filter((leg) => leg.move === undefined || allows(leg.move.flow))
        .map((leg) => ({ leg, hop: hop + leg.hops }))
        .filter((one) => one.hop <= maxHops),
    );
  for (let nearer = true; nearer;) {
    nearer = false;
    for (const { leg, hop } of legs()) {
      if (hop >= (hops.get(placeId(leg.far))?.hop ?? Infinity)) continue;
      hops.set(placeId(leg.far), { place: leg.far, hop });
      nearer = true;
    }
  }
  return { hops, legs: legs().map(({ leg }) => leg) };
}

function flowsOf(legs: readonly Leg[]): Set<FlowHop> {
  return new Set(legs.flatMap(({ move }) => move?.flow ?? []));
}

/**
 * The flows that the limit of steps lets in: hop by hop, in each the flows inside endpoints first, until no more come, then those that go
 * on; those that offer themselves together in the order of steps: from, to, id (decision 0102).
 */
function firstFlows(
  starts: readonly Start[],
  legsFrom: (place: Place) => readonly Leg[],
  maxHops: number,
  maxSteps: number,
): Set<FlowHop> {
  const kept = new Set<FlowHop>();
  const letIn = (hop: number, hops: 0 | 1): boolean => {
    const reached = fewestHops(starts, legsFrom, maxHops, (flow) => kept.has(flow)).hops;
    const legs = [...reached.values()]
      .filter((one) => one.hop === hop && hop + hops <= maxHops)
      .flatMap(({ place }) => legsFrom(place).filter((leg) => leg.hops === hops));
    const offered = [...flowsOf(legs)].filter((flow) => !kept.has(flow)).sort(inOrderOfSteps);
    for (const flow of offered.slice(0, maxSteps - kept.size)) kept.add(flow);
    return offered.length > 0 && kept.size < maxSteps;
  };
  for (let hop = 0; hop <= maxHops; hop += 1) {
    while (letIn(hop, 0));
    letIn(hop, 1);
  }
  return kept;
}

function inOrderOfSteps(left: FlowHop, right: FlowHop): number {
  return compareAll(compareText(left.from, right.from), compareText(left.to, right.to), compareText(left.id, right.id));
}

/** §4, Stop: carriage, unknownSteps and inferred, over all walks: repeated until nothing changes. */
function judge(starts: readonly Start[], hops: HopsAndLegs['hops'], legs: readonly Leg[]): Reached[] {
  const reached = new Map<string, Reached>();
  for (const [id, { place, hop }] of hops) reached.set(id, { place, hop, ...NOTHING_KNOWN });
  for (const start of starts) {
    const one = reached.get(placeId(placeOfStart(start)));
    if (one === undefined) continue;
    const carried = start.state === 'CARRIED';
    Object.assign(one, {
      unknownSteps: 0,
      carried,
      carriedStated: carried,
      stated: true,
      reasons: new Set(start.reasons),
    });
  }
  for (let changed = true; changed;) {
    changed = false;
    for (const leg of legs) {
      const near = reached.get(placeId(leg.near));
      const far = reached.get(placeId(leg.far));
      if (near !== undefined && far !== undefined && pass(near, leg, far)) changed = true;
    }
  }
  return [...reached.values()];
}

const NOTHING_KNOWN = {
  unknownSteps: Infinity,
  carried: false,
  carriedStated: false,
  stated: false,
  reasons: new Set<UnknownReason>(),
  workLeft: false,
};

/** Carries over one leg what is true of the near place; says whether the far place changed. */
function pass(near: Reached, leg: Leg, far: Reached): boolean {
  const before = `${far.unknownSteps} ${String(far.carried)} ${String(far.carriedStated)} ${String(far.stated)} ${far.reasons.size}`;
  const isUnknownStep = leg.move !== undefined && leg.carriage === 'UNKNOWN';
  far.unknownSteps = Math.min(far.unknownSteps, near.unknownSteps + (isUnknownStep ? 1 : 0));
  far.carried ||= near.carried && leg.carriage === 'CARRIED';
  far.carriedStated ||= near.carriedStated && leg.carriage === 'CARRIED' && !leg.inferred;
  far.stated ||= near.stated && !leg.inferred;
  far.reasons = new Set([...far.reasons, ...near.reasons, ...leg.reasons]);
  const after = `${far.unknownSteps} ${String(far.carried)} ${String(far.carriedStated)} ${String(far.stated)} ${far.reasons.size}`;
  return before !== after;
}

function placeOfStart({ pair }: Start): Place {
  return { pair, origin: pair.key, arrived: false, bridged: false };
}

/** A place as a text, for sets. */
export function placeId(place: Place): string {
  return `${pairId(place.pair)} ${place.origin} ${place.arrived ? 'arrived' : 'start'} ${place.bridged ? 'bridged' : ''}`;
}

/** UPSTREAM is the exact converse: the same moves, from their far ends. */
export function nearEnd(move: { readonly from: Pair; readonly to: Pair }, direction: OneDirection): Pair {
  return direction === 'DOWNSTREAM' ? move.from : move.to;
}

function farEnd(move: Move, direction: OneDirection): Pair {
  return direction === 'DOWNSTREAM' ? move.to : move.from;
}

function remembered(legsFrom: (place: Place) => readonly Leg[]): (place: Place) => readonly Leg[] {
  const known = new Map<string, readonly Leg[]>();
  return (place) => {
    const legs = known.get(placeId(place)) ?? legsFrom(place);
    known.set(placeId(place), legs);
    return legs;
  };
}
