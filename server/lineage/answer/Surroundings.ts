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
  readonly siblingsOf: (endpoints: readonly EndpointHop[]) => Promise<ReadonlyMap<EndpointRef, readonly EndpointHop[]>>;
  readonly holdingsAt: (endpoint: EndpointHop) => readonly KeepingHolding[];
  /** The parts of the endpoint itself and of its operator. */
  readonly engagementsOf: (endpoint: EndpointHop) => readonly EngagementFact[];
}

/** Asks the source about all stops at once. */
export async function findSurroundings({ source, keys }: Inquiry, stops: readonly FoundStop[]): Promise<Surroundings> {
  const endpoints = stops.map(({ endpoint }) => endpoint);
  const ids = endpoints.map(({ id }) => id);
  const operators = [...new Set(endpoints.flatMap(({ operator }) => operator ?? []))];
  const [operatorHops, holdings, engagements] = await Promise.all([
    source.endpoints(operators),
    source.holdingsAt(ids, nodesOf(keysAt(stops, keys))),
    source.engagementsOf([...new Set([...ids, ...operators])]),
  ]);
  const operatorOf = ({ operator }: EndpointHop): EndpointHop | undefined =>
    operator === undefined ? undefined : operatorHops.get(operator);
  return {
    operatorOf,
    siblingsOf: async (asked) => {
      const systems = await source.systemsOf([...new Set(asked.flatMap((endpoint) => holderOf(endpoint) ?? []))]);
      return new Map(
        asked.map((endpoint) => {
          const holder = holderOf(endpoint);
          const operator = operatorOf(endpoint) ?? [];
          const others = holder === undefined ? [] : (systems.get(holder) ?? []);
          return [endpoint.id, [operator, others.filter(({ id }) => id !== endpoint.id)].flat()];
        }),
      );
    },
    holdingsAt: ({ id }) => holdings.get(id) ?? [],
    engagementsOf: ({ id, operator }) => {
      const own = engagements.get(id);
      const others = operator === undefined ? undefined : engagements.get(operator);
      return own === undefined || others === undefined ? (own ?? others ?? []) : [...own, ...others];
    },
  };
}

/** The keys of the subject and what they are called at these stops. */
export function keysAt(stops: readonly FoundStop[], subjectKeys: readonly Key[]): ReadonlySet<Key> {
  const keys = new Set(subjectKeys);
  for (const { places } of stops) for (const { load } of places) keys.add(load.key);
  return keys;
}

/** Whose endpoint it is: a system's operator; an organisation or department itself. */
export function holderOf({ id, kind, operator }: EndpointHop): EndpointRef | undefined {
  if (kind === 'SYSTEM') return operator;
  return kind === 'DATA_SUBJECT' ? undefined : id;
}
