import type { EndpointRef } from '../../../model/flow.ts';
import type { CarryingFlow } from '../../sources/HopSource.ts';
import type { Inquiry } from '../../walk/Inquiry.ts';
import { isConcernedBy, nodesOf, type Key } from '../../walk/Key.ts';
import { askedKeys } from '../../walk/presence.ts';
import { fetchRenames } from '../../walk/renames.ts';
import { judge } from '../../walk/verdicts.ts';
import type { Way } from '../../walk/Walk.ts';
import type { Findings, FoundStop, WalkedKeys } from '../Findings.ts';
import { keysAt, type Surroundings } from '../Surroundings.ts';
import type { EndBook } from './EndBook.ts';

/**
 * SAME_HOLDER: another endpoint of the stop's holder sends (UPSTREAM: receives) a flow that may carry a key of the stop and concerns it,
 * and that is not walked. The record does not say that the one hands on what the other has.
 */
export async function addSameHolderEnds(
  book: EndBook,
  inquiry: Inquiry,
  { stops }: Findings,
  { siblingsOf }: Surroundings,
  walked: WalkedKeys,
  ways: readonly Way[],
): Promise<void> {
  const siblings = new Set<EndpointRef>();
  for (const { endpoint } of stops) for (const { id } of siblingsOf(endpoint)) siblings.add(id);
  if (siblings.size === 0) return;
  const keys = [...keysAt(stops, [])];
  for (const way of ways) {
    const flows = await inquiry.source.flowsAt(way === 'DOWNSTREAM' ? 'FROM' : 'TO', [...siblings], nodesOf(keys));
    if (way === 'UPSTREAM') {
      await fetchRenames(
        inquiry.book,
        [...siblings].flatMap((id) => flows.get(id) ?? []),
        keys,
      );
    }
    for (const stop of stops) {
      const others = siblingsOf(stop.endpoint);
      for (const { id } of others) {
        for (const flow of flows.get(id) ?? []) addFlow(book, inquiry, way, stop, others, flow, walked);
      }
    }
  }
}

function addFlow(
  book: EndBook,
  inquiry: Inquiry,
  way: Way,
  { endpoint, places }: FoundStop,
  others: readonly { readonly id: EndpointRef }[],
  flow: CarryingFlow,
  walked: WalkedKeys,
): void {
  const roots = places
    .filter(
      ({ reached, load }) =>
        reached.way === way &&
        (way === 'DOWNSTREAM' ? [load.key] : askedKeys(inquiry, flow, load.key)).some((asked) =>
          mayCarry(inquiry, flow, asked, walked),
        ),
    )
    .map(({ load }) => load.root.id);
  if (roots.length === 0) return;
  const searched = others.map(({ id }) => id);
  book.add({ reason: 'SAME_HOLDER', at: endpoint.id, flows: [flow.hop], keys: roots, searched });
}

function mayCarry(inquiry: Inquiry, flow: CarryingFlow, key: Key, walked: WalkedKeys): boolean {
  const how = judge(inquiry, flow, key)?.how;
  if (how !== 'CARRIED' && how !== 'UNKNOWN') return false;
  return isConcernedBy(key, flow.hop.concerns) && walked.get(flow.hop.id)?.has(key) !== true;
}
