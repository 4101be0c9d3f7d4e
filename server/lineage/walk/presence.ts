import type { EndpointHop } from '../../graph/hops.ts';
import { NO_REASONS, type ReasonSet } from '../law/ReasonSet.ts';
import type { CarryingFlow } from '../sources/HopSource.ts';
import type { Inquiry } from './Inquiry.ts';
import { nodesOf, type Key } from './Key.ts';
import { becomes, cameFrom, fetchRenames } from './renames.ts';
import { judgeFlow, judgeHolding, type Verdict } from './verdicts.ts';

/** What the record says of a key at one endpoint, apart from any walk. */
export interface Presence {
  /** A holding, not NO on the day, keeps it. */
  holds: boolean;
  /** It is sent or received by a flow that is CARRIED by §2 and not NO. */
  carried: boolean;
  /** By such a flow that is in force: YES. */
  inForce: boolean;
  /** It is sent or received by a flow that is UNKNOWN by §2 and concerns it. */
  unknown: boolean;
  /** The reasons of those of these flows that are not known. */
  reasons: ReasonSet;
  /** On another day it would be there. */
  notNow: boolean;
}

/** The presence of each key at the endpoint. */
export async function findPresence(
  inquiry: Inquiry,
  endpoint: EndpointHop,
  keys: readonly Key[],
): Promise<ReadonlyMap<Key, Presence>> {
  const { source, book } = inquiry;
  const nodes = nodesOf(keys);
  const [leaving, entering, holdings] = await Promise.all([
    source.flowsAt('FROM', [endpoint.id], nodes),
    source.flowsAt('TO', [endpoint.id], nodes),
    source.holdingsAt([endpoint.id], nodes),
  ]);
  const sent = leaving.get(endpoint.id) ?? [];
  const received = entering.get(endpoint.id) ?? [];
  const held = holdings.get(endpoint.id) ?? [];
  await fetchRenames(book, received, keys);
  return new Map(
    keys.map((key) => {
      const presence = emptyPresence();
      for (const flow of sent) note(presence, inquiry, flow, judgeFlow(inquiry, flow, key));
      for (const flow of received) {
        for (const asked of askedKeys(inquiry, flow, key))
          note(presence, inquiry, flow, judgeFlow(inquiry, flow, asked));
      }
      for (const holding of held) {
        const verdict = judgeHolding(inquiry, holding, key);
        if (verdict?.how === 'NOT_NOW') presence.notNow = true;
        else if (verdict?.listed === true) presence.holds = true;
      }
      return [key, presence];
    }),
  );
}

/** The keys that §2 is asked of where `key` arrives by this flow: what becomes it, and the key itself unless it becomes something else. */
export function askedKeys({ book }: Pick<Inquiry, 'book'>, flow: CarryingFlow, key: Key): readonly Key[] {
  if (flow.hop.correspondences.length === 0) return [key];
  const before = cameFrom(flow, key).flatMap((id) => book.find(id) ?? []);
  return becomes(flow, key) === undefined ? [key, ...before] : before;
}

export function emptyPresence(): Presence {
  return { holds: false, carried: false, inForce: false, unknown: false, reasons: NO_REASONS, notNow: false };
}

function note(presence: Presence, inquiry: Inquiry, flow: CarryingFlow, verdict: Verdict | undefined): void {
  if (verdict === undefined || verdict.how === 'ELSEWHERE' || verdict.how === 'EXCLUDED') return;
  if (verdict.how === 'NOT_NOW') {
    presence.notNow = true;
    return;
  }
  if (verdict.listed) presence.carried = true;
  else presence.unknown = true;
  // CATEGORY makes a step unknown, not a start: the key is there, whoever of the category sends it.
  if (verdict.listed && inquiry.forceOf(flow.hop).state !== 'UNKNOWN') presence.inForce = true;
  if (verdict.how === 'UNKNOWN') presence.reasons |= verdict.reasons;
}
