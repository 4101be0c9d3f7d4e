import type { EndpointHop, EngagementFact } from '../../graph/hops.ts';
import type { EndpointRef } from '../../model/flow.ts';
import type { KeepingHolding } from '../sources/HopSource.ts';
import type { Inquiry } from '../walk/Inquiry.ts';
import { nodesOf, type Key } from '../walk/Key.ts';
import type { FoundStop } from './Findings.ts';

/** What the record says around the stops. */
export interface Surroundings {
  readonly operatorOf: (endpoint: EndpointHop) => EndpointHop | undefined;
  /** The endpoints of the same holder: a system's operator and its other systems; the systems of an organisation or department. */
  readonly siblingsOf: (endpoint: EndpointHop) => readonly EndpointHop[];
  readonly holdingsAt: (endpoint: EndpointHop) => readonly KeepingHolding[];
  /** The parts of the endpoint itself and of its operator. */
  readonly engagementsOf: (endpoint: EndpointHop) => readonly EngagementFact[];
}

/** Asks the source about all stops at once. */
export async function findSurroundings({ source, keys }: Inquiry, stops: readonly FoundStop[]): Promise<Surroundings> {
  const endpoints = stops.map(({ endpoint }) => endpoint);
  const ids = endpoints.map(({ id }) => id);
  const holders = [...new Set(endpoints.flatMap((endpoint) => holderOf(endpoint) ?? []))];
  const operators = [...new Set(endpoints.flatMap(({ operator }) => operator ?? []))];
  const [operatorHops, systems, holdings, engagements] = await Promise.all([
    source.endpoints(operators),
    source.systemsOf(holders),
    source.holdingsAt(ids, nodesOf(keysAt(stops, keys))),
    source.engagementsOf([...new Set([...ids, ...operators])]),
  ]);
  const operatorOf = ({ operator }: EndpointHop): EndpointHop | undefined =>
    operator === undefined ? undefined : operatorHops.get(operator);
  return {
    operatorOf,
    siblingsOf: (endpoint) => {
      const holder = holderOf(endpoint);
      if (holder === undefined) return [];
      const operator = operatorOf(endpoint);
      const others = (systems.get(holder) ?? []).filter(({ id }) => id !== endpoint.id);
      return operator === undefined ? others : [operator, ...others];
    },
    holdingsAt: ({ id }) => holdings.get(id) ?? [],
    engagementsOf: ({ id, operator }) => [
      ...(engagements.get(id) ?? []),
      ...((operator === undefined ? undefined : engagements.get(operator)) ?? []),
    ],
  };
}

/** The keys of the subject and what they are called at these stops. */
export function keysAt(stops: readonly FoundStop[], subjectKeys: readonly Key[]): ReadonlySet<Key> {
  const keys = new Set(subjectKeys);
  for (const { places } of stops) for (const { load } of places) keys.add(load.key);
  return keys;
}

function holderOf({ id, kind, operator }: EndpointHop): EndpointRef | undefined {
  if (kind === 'SYSTEM') return operator;
  return kind === 'DATA_SUBJECT' ? undefined : id;
}
