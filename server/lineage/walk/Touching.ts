import type { EndpointHop } from '../../graph/hops.ts';
import type { EndpointRef, ItemNodeRef } from '../../model/flow.ts';
import type { CarryingFlow, KeepingHolding } from '../sources/HopSource.ts';
import type { DatedFact } from '../law/changeDaysOf.ts';
import type { Inquiry } from './Inquiry.ts';
import { nodesOf, type Key } from './Key.ts';
import { mentioning } from './mentioning.ts';
import { fetchRenames } from './renames.ts';

/** Every flow and holding of the record, on any day, that mentions a key of the subject or a node above one. */
export interface Touching {
  readonly flows: ReadonlyMap<ItemNodeRef, readonly CarryingFlow[]>;
  /** Flows on which something becomes the key. */
  readonly becoming: ReadonlyMap<Key, readonly CarryingFlow[]>;
  readonly holdings: ReadonlyMap<ItemNodeRef, readonly KeepingHolding[]>;
  /** Who has these holdings. */
  readonly holders: ReadonlyMap<EndpointRef, EndpointHop>;
}

/** Asks the source once for all keys. */
export async function findTouching({
  source,
  book,
  keys,
}: Pick<Inquiry, 'source' | 'book' | 'keys'>): Promise<Touching> {
  const nodes = nodesOf(keys);
  const ids = keys.map(({ id }) => id as ItemNodeRef);
  const [flows, becomingById, holdings] = await Promise.all([
    source.flowsMentioning(nodes),
    source.flowsBecoming(ids),
    source.holdingsMentioning(nodes),
  ]);
  const becoming = new Map<Key, readonly CarryingFlow[]>();
  for (const key of keys) {
    const found = becomingById.get(key.id as ItemNodeRef);
    if (found !== undefined) becoming.set(key, found);
  }
  const renaming: CarryingFlow[] = [...becoming.values()].flat();
  const holderIds = new Set<EndpointRef>();
  for (const node of nodes) {
    for (const flow of flows.get(node) ?? []) if (flow.hop.correspondences.length > 0) renaming.push(flow);
    for (const { hop } of holdings.get(node) ?? []) holderIds.add(hop.holder);
  }
  await fetchRenames(book, new Set(renaming), keys);
  const holders = await source.endpoints([...holderIds]);
  return { flows, becoming, holdings, holders };
}

/** Whether one of these is within the scope and not in force on the day. */
export function isAnyNotNow({ keys, inScope, forceOf }: Inquiry, { flows, becoming, holdings }: Touching): boolean {
  const isNotNow = ({ hop }: CarryingFlow | KeepingHolding): boolean => inScope(hop) && forceOf(hop).state === 'NO';
  for (const node of nodesOf(keys)) {
    if (flows.get(node)?.some(isNotNow) === true || holdings.get(node)?.some(isNotNow) === true) return true;
  }
  return [...becoming.values()].some((found) => found.some(isNotNow));
}

/** What makes a pair a start of a trace without `from`: every flow and holding in scope that names a key, on any day. */
export function listTouchingFacts({ origins, keys, inScope }: Inquiry, touching: Touching): readonly DatedFact[] {
  if (origins.length > 0) return [];
  const facts = new Set<CarryingFlow['hop'] | KeepingHolding['hop']>();
  for (const key of keys) {
    for (const { hop } of mentioning(key, touching.flows)) facts.add(hop);
    for (const { hop } of mentioning(key, touching.holdings)) facts.add(hop);
    for (const { hop } of touching.becoming.get(key) ?? []) facts.add(hop);
  }
  return [...facts].filter(inScope);
}
