import type { EndpointRef, ItemNodeRef } from '../../../model/flow.ts';
import type { Ref } from '../../../model/ref.ts';
import type { CarryingFlow } from '../../sources/HopSource.ts';
import type { Inquiry } from '../../walk/Inquiry.ts';
import { isConcernedBy, nodesOf, type Key } from '../../walk/Key.ts';
import { askedKeys } from '../../walk/presence.ts';
import { fetchRenames } from '../../walk/renames.ts';
import { judge } from '../../walk/verdicts.ts';
import type { Way } from '../../walk/Walk.ts';
import type { Findings, FoundStop, WalkedKeys } from '../Findings.ts';
import { holderOf, keysAt, type Surroundings } from '../Surroundings.ts';
import type { EndBook } from './EndBook.ts';

/**
 * SAME_HOLDER: another endpoint of the stop's holder sends (UPSTREAM: receives) a flow that may carry a key of the stop and concerns it,
 * and that is not walked. The record does not say that the one hands on what the other has. It begins at these few flows, not at the many
 * endpoints that a holder may have.
 */
export async function addSameHolderEnds(
  book: EndBook,
  inquiry: Inquiry,
  { stops }: Findings,
  { siblingsOf }: Surroundings,
  walked: WalkedKeys,
  ways: readonly Way[],
): Promise<void> {
  const byHolder = groupByHolder(stops);
  if (byHolder.size === 0) return;
  const keys = [...keysAt(stops, [])];
  const found: { readonly stop: FoundStop; readonly flow: CarryingFlow; readonly roots: readonly Key[] }[] = [];
  for (const way of ways) {
    for (const flow of await findLikelyFlows(inquiry, keys, way)) {
      const near = way === 'DOWNSTREAM' ? flow.from : flow.to;
      const holder = holderOf(near);
      if (holder === undefined) continue;
      for (const stop of byHolder.get(holder) ?? []) {
        if (stop.endpoint.id === near.id) continue;
        const roots = rootsOf(inquiry, way, stop, flow, walked);
        if (roots.length > 0) found.push({ stop, flow, roots });
      }
    }
  }
  if (found.length === 0) return;
  const siblings = await siblingsOf(found.map(({ stop }) => stop.endpoint));
  for (const { stop, flow, roots } of found) {
    const searched = (siblings.get(stop.endpoint.id) ?? []).map(({ id }) => id);
    book.add({
      reason: 'SAME_HOLDER',
      at: stop.endpoint.id,
      flows: [flow.hop],
      keys: roots,
      searched,
    });
  }
}

function groupByHolder(stops: readonly FoundStop[]): ReadonlyMap<EndpointRef, readonly FoundStop[]> {
  const groups = new Map<EndpointRef, FoundStop[]>();
  for (const stop of stops) {
    const holder = holderOf(stop.endpoint);
    if (holder === undefined) continue;
    const group = groups.get(holder);
    if (group === undefined) groups.set(holder, [stop]);
    else group.push(stop);
  }
  return groups;
}

/** Every flow that may carry one of these keys, or UPSTREAM bring it, and concerns it: it mentions it, or leaves its list open. */
async function findLikelyFlows(
  { source, book }: Inquiry,
  keys: readonly Key[],
  way: Way,
): Promise<readonly CarryingFlow[]> {
  const concerns = new Set<Ref>();
  for (const key of keys) for (const concern of key.concerns) concerns.add(concern);
  const nodes = nodesOf(keys);
  const ids = way === 'UPSTREAM' ? keys.map(({ id }) => id as ItemNodeRef) : [];
  const [named, open, becoming] = await Promise.all([
    source.flowsMentioning(nodes),
    source.openFlowsConcerning([...concerns]),
    ids.length === 0 ? NOTHING : source.flowsBecoming(ids),
  ]);
  const likely = new Map<Ref, CarryingFlow>();
  for (const node of nodes) for (const flow of named.get(node) ?? []) likely.set(flow.hop.id, flow);
  for (const concern of concerns) for (const flow of open.get(concern) ?? []) likely.set(flow.hop.id, flow);
  for (const id of ids) for (const flow of becoming.get(id) ?? []) likely.set(flow.hop.id, flow);
  if (way === 'UPSTREAM') await fetchRenames(book, likely.values(), keys);
  return [...likely.values()];
}

const NOTHING: ReadonlyMap<ItemNodeRef, readonly CarryingFlow[]> = new Map();

function rootsOf(
  inquiry: Inquiry,
  way: Way,
  { places }: FoundStop,
  flow: CarryingFlow,
  walked: WalkedKeys,
): readonly Key[] {
  return places
    .filter(
      ({ reached, load }) =>
        reached.way === way &&
        (way === 'DOWNSTREAM' ? [load.key] : askedKeys(inquiry, flow, load.key)).some((asked) =>
          mayCarry(inquiry, flow, asked, walked),
        ),
    )
    .map(({ load }) => load.root);
}

function mayCarry(inquiry: Inquiry, flow: CarryingFlow, key: Key, walked: WalkedKeys): boolean {
  if (walked.get(flow.hop.id)?.has(key) === true || !isConcernedBy(key, flow.hop.concerns)) return false;
  const how = judge(inquiry, flow, key)?.how;
  return how === 'CARRIED' || how === 'UNKNOWN';
}
