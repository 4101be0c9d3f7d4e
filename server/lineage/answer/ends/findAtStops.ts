import type { EndpointRef } from '../../../model/flow.ts';
import type { Mentions } from '../../law/carriageOf.ts';
import { leavesListOpen, type CarryingFlow, type FlowEnd, type KeepingHolding } from '../../sources/HopSource.ts';
import type { Inquiry } from '../../walk/Inquiry.ts';
import { nodesOf, type Key, type Load } from '../../walk/Key.ts';
import { askedKeys } from '../../walk/presence.ts';
import { fetchRenames } from '../../walk/renames.ts';
import { judge } from '../../walk/verdicts.ts';
import type { Findings, FoundStop, WalkedKeys } from '../Findings.ts';
import type { MayHave } from './MayHave.ts';

/**
 * At the stops: flows on either side that may have a key and are not walked for it, and holdings that it does not concern. The walk has
 * noted those on the side on which it went on, unless it met a limit; so only what is behind each stop is asked for.
 */
export async function findAtStops(
  inquiry: Inquiry,
  { stops, limit }: Findings,
  walked: WalkedKeys,
): Promise<readonly MayHave[]> {
  const isNoted = limit === undefined;
  const absent = findAbsent(inquiry, stops);
  const [sent, received, held] = [
    collectLoads(stops, absent, (way) => way === 'UPSTREAM' || !isNoted),
    collectLoads(stops, absent, (way) => way === 'DOWNSTREAM' || !isNoted),
    collectLoads(stops, absent, () => true),
  ];
  const [leaving, entering, holdings] = await Promise.all([
    flowsAt(inquiry, 'FROM', sent),
    flowsAt(inquiry, 'TO', received),
    inquiry.source.holdingsAt([...held.keys()], nodesOfLoads(held)),
  ]);
  await fetchRenames(
    inquiry.book,
    [...received.keys()].flatMap((id) => (entering.get(id) ?? []).filter(isRenaming)),
    [...keysOf(received)],
  );
  const found: MayHave[] = [];
  note(found, sent, leaving, (flow, key) => isUnwalked(inquiry, flow, key, walked));
  note(found, received, entering, (flow, key) =>
    askedKeys(inquiry, flow, key).some((asked) => isUnwalked(inquiry, flow, asked, walked)),
  );
  note(found, held, holdings, (holding, key) => judge(inquiry, holding, key)?.how === 'ELSEWHERE');
  return found;
}

/** Whether the flow may have the key by §2 and is not walked for it. */
export function isUnwalked(inquiry: Inquiry, flow: CarryingFlow, key: Key, walked: WalkedKeys): boolean {
  if (walked.get(flow.hop.id)?.has(key) === true) return false;
  const verdict = judge(inquiry, flow, key);
  return verdict?.how === 'ELSEWHERE' || (verdict?.how === 'UNKNOWN' && !verdict.listed);
}

/** What was looked for at a stop. */
type KeyAndRoot = Pick<Load, 'key' | 'root'>;
type LoadsAt = ReadonlyMap<EndpointRef, readonly KeyAndRoot[]>;

/** The keys of the question that are not where the walk begins: that they are not there must not be said in silence. */
function findAbsent({ origins, keys }: Inquiry, stops: readonly FoundStop[]): LoadsAt {
  if (origins.length === 0) return new Map();
  const stopAt = new Map(stops.map((stop) => [stop.endpoint.id, stop]));
  return new Map(
    origins.map((origin) => {
      const there = new Set((stopAt.get(origin)?.places ?? []).map(({ load }) => load.key));
      return [origin, keys.filter((key) => !there.has(key)).map((key) => ({ key, root: key }))];
    }),
  );
}

function collectLoads(
  stops: readonly FoundStop[],
  absent: LoadsAt,
  isAsked: (way: 'DOWNSTREAM' | 'UPSTREAM') => boolean,
): LoadsAt {
  const loads = new Map<EndpointRef, KeyAndRoot[]>();
  const add = (id: EndpointRef, load: KeyAndRoot): void => {
    const known = loads.get(id);
    if (known === undefined) loads.set(id, [load]);
    else known.push(load);
  };
  for (const { endpoint, places } of stops) {
    for (const { reached, load } of places) if (isAsked(reached.way)) add(endpoint.id, load);
  }
  for (const [id, missing] of absent) for (const load of missing) add(id, load);
  return loads;
}

function flowsAt(
  { source }: Inquiry,
  end: FlowEnd,
  loads: LoadsAt,
): ReturnType<Inquiry['source']['flowsAt']> | ReadonlyMap<EndpointRef, readonly CarryingFlow[]> {
  return loads.size === 0 ? new Map() : source.flowsAt(end, [...loads.keys()], nodesOfLoads(loads));
}

function nodesOfLoads(loads: LoadsAt): ReturnType<typeof nodesOf> {
  return nodesOf(keysOf(loads));
}

function keysOf(loads: LoadsAt): ReadonlySet<Key> {
  const keys = new Set<Key>();
  for (const here of loads.values()) for (const { key } of here) keys.add(key);
  return keys;
}

function isRenaming({ hop }: CarryingFlow): boolean {
  return hop.correspondences.length > 0;
}

function note<T extends CarryingFlow | KeepingHolding>(
  found: MayHave[],
  loads: LoadsAt,
  facts: ReadonlyMap<EndpointRef, readonly T[]>,
  mayHave: (fact: T, key: Key) => boolean,
): void {
  for (const [id, here] of loads) {
    for (const fact of facts.get(id) ?? []) {
      if (!leavesDoubt(fact)) continue;
      const roots = here.filter(({ key }) => mayHave(fact, key)).map(({ root }) => root);
      if (roots.length > 0) found.push({ fact, keys: roots });
    }
  }
}

/** Only an open list and a contradiction leave §2 in doubt. */
function leavesDoubt({ hop, mentions }: CarryingFlow | KeepingHolding): boolean {
  return leavesListOpen(hop) || isContradicted(mentions);
}

function isContradicted(mentions: Mentions): boolean {
  for (const { carries, excludes } of mentions.values()) {
    if (carries !== undefined && excludes !== undefined) return true;
  }
  return false;
}
