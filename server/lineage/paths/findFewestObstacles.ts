import type { EndpointHop } from '../../graph/hops.ts';
import type { EndpointRef, ItemNodeRef } from '../../model/flow.ts';
import { carriageOf } from '../law/carriageOf.ts';
import type { CarryingFlow } from '../sources/HopSource.ts';
import { openBridges, type Bridges } from '../walk/Bridges.ts';
import type { Inquiry } from '../walk/Inquiry.ts';
import { isConcernedBy, type Key } from '../walk/Key.ts';
import { becomes } from '../walk/renames.ts';
import { buildWay, type Crossing } from './buildWay.ts';
import { findBestWay, type Leg } from './findBestWay.ts';
import { findChains, type Chains } from './findChains.ts';
import type { NoWay, ObstacleKind, WayAnswer } from './PathAnswer.ts';
import type { PathEnds } from './findPathEnds.ts';
import { compareCrossings, comparePairs } from './pathOrders.ts';
import { pickKeys } from './pickKeys.ts';

/** Why there is no way. */
export interface Explained {
  readonly noWay: NoWay;
  readonly fewestObstacles?: WayAnswer | undefined;
}

/** So many pairs of endpoint and key are looked at before the search is given up: about a second. */
const MOST_PAIRS = 300_000;

/**
 * The way with the fewest obstacles over any flows of the record, of equals the shortest (trace-semantics.md §5, decision 0104): each pair
 * of endpoint and key is looked at once, keys of which the flows say the same only once for all.
 */
export async function findFewestObstacles(inquiry: Inquiry, { origins, goals }: PathEnds): Promise<Explained> {
  const { source, concept } = inquiry;
  const chains = await findChains(source, origins, goals);
  if (chains === undefined) return { noWay: 'NO_FLOW_ON_RECORD' };
  const flows = [...chains.values()].flat();
  await inquiry.book.fetch(new Set(flows.flatMap(({ hop }) => hop.correspondences.flatMap(({ to }) => to))));
  const senders = new Map(flows.map(({ from }) => [from.id, from]));
  const joined = concept === undefined ? undefined : await openJoined(inquiry, concept, [...senders.values()]);
  const keys = joined === undefined ? pickKeys(inquiry.keys, flows) : inquiry.keys;
  const pairs = openPairs();
  const ends = new Set(goals);
  const way = findBestWay<Pair, ObstacleLeg>({
    starts: origins.flatMap((origin) => {
      const endpoint = senders.get(origin);
      return endpoint === undefined ? [] : keys.map((key) => pairs(endpoint, key, false));
    }),
    legsFrom: (pair) => [...legsFrom(inquiry, chains, pairs, pair), ...bridgesFrom(joined, pairs, pair)],
    isGoal: ({ endpoint }) => ends.has(endpoint.id),
    compareStarts: comparePairs,
    compareLegs: (a, b) => compareCrossings(toCrossingKeys(a), toCrossingKeys(b)),
    mostNodes: MOST_PAIRS,
  });
  if (way === 'TOO_LARGE') return { noWay: 'TOO_LARGE' };
  if (way === undefined) return { noWay: 'NO_FLOW_ON_RECORD' };
  const crossings = way.legs.flatMap(({ crossing }) => crossing ?? []);
  return { noWay: 'OBSTACLES', fewestObstacles: buildWay(inquiry, way.start.key, crossings) };
}

interface Pair {
  readonly endpoint: EndpointHop;
  readonly key: Key;
  readonly arrived: boolean;
}

interface ObstacleLeg extends Leg<Pair> {
  /** Absent: a bridge. */
  readonly crossing?: Crossing | undefined;
}

type Pairs = (endpoint: EndpointHop, key: Key, arrived: boolean) => Pair;

/** Each pair as one object. */
function openPairs(): Pairs {
  const known = new Map<EndpointRef, Map<Key, [Pair | undefined, Pair | undefined]>>();
  return (endpoint, key, arrived) => {
    let byKey = known.get(endpoint.id);
    if (byKey === undefined) known.set(endpoint.id, (byKey = new Map<Key, [Pair | undefined, Pair | undefined]>()));
    let both = byKey.get(key);
    if (both === undefined) byKey.set(key, (both = [undefined, undefined]));
    return (both[arrived ? 1 : 0] ??= { endpoint, key, arrived });
  };
}

function legsFrom(inquiry: Inquiry, chains: Chains, pairs: Pairs, pair: Pair): readonly ObstacleLeg[] {
  const { endpoint, key, arrived } = pair;
  return (chains.get(endpoint.id) ?? []).flatMap((flow) => {
    const obstacles = obstaclesOf(inquiry, flow, pair);
    const hops = flow.hop.from === flow.hop.to ? 0 : 1;
    return arrivalsOf(inquiry, flow, key).map((arrival) => ({
      to: pairs(flow.to, arrival, true),
      weight: [obstacles.length, hops] as const,
      crossing: { flow, key, arrival, arrived, obstacles },
    }));
  });
}

/** What keeps the key from going over this flow on the day. */
function obstaclesOf(inquiry: Inquiry, { hop, mentions }: CarryingFlow, pair: Pair): readonly ObstacleKind[] {
  const { endpoint, key, arrived } = pair;
  const { answer } = carriageOf(key.up, mentions, hop);
  const found: ObstacleKind[] = [];
  if (answer === 'EXCLUDED' || answer === 'NOT_LISTED') found.push(answer);
  if (inquiry.forceOf(hop).state === 'NO') found.push('NOT_IN_FORCE');
  if (answer === 'UNKNOWN' && !isConcernedBy(key, hop.concerns)) found.push('ELSEWHERE');
  if (arrived && endpoint.kind === 'DATA_SUBJECT') found.push('DATA_SUBJECT');
  return found;
}

function arrivalsOf({ book }: Inquiry, flow: CarryingFlow, key: Key): readonly Key[] {
  return becomes(flow, key)?.flatMap((id: ItemNodeRef) => book.find(id) ?? []) ?? [key];
}

interface Joined {
  readonly bridges: Bridges;
  readonly received: Awaited<ReturnType<Bridges['receivedBy']>>;
}

async function openJoined(
  inquiry: Inquiry,
  concept: NonNullable<Inquiry['concept']>,
  endpoints: readonly EndpointHop[],
): Promise<Joined> {
  const bridges = await openBridges(inquiry, concept);
  return { bridges, received: await bridges.receivedBy(endpoints) };
}

/** In a question about a concept, inside an endpoint one of its items goes on as another, as in the walk. */
function bridgesFrom(joined: Joined | undefined, pairs: Pairs, pair: Pair): readonly ObstacleLeg[] {
  const { endpoint, key, arrived } = pair;
  if (joined?.received.get(endpoint.id)?.has(key) !== true) return [];
  return [...joined.bridges.sentBy(endpoint)]
    .filter((other) => other !== key)
    .map((other) => ({ to: pairs(endpoint, other, arrived), weight: [0, 0] as const }));
}

function toCrossingKeys({ to, crossing }: ObstacleLeg) {
  return { flow: crossing?.flow, arrival: to.key };
}
