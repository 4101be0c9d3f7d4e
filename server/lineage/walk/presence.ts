import type { EndpointHop } from '../../graph/hops.ts';
import { NO_REASONS, type ReasonSet } from '../law/ReasonSet.ts';
import type { CarryingFlow } from '../sources/HopSource.ts';
import type { DatedFact } from '../law/changeDaysOf.ts';
import type { Inquiry } from './Inquiry.ts';
import { nodesOf, type Key } from './Key.ts';
import { becomes, cameFrom, fetchRenames } from './renames.ts';
import { judge, type Verdict } from './verdicts.ts';

/** What the record says of a key at one endpoint, apart from any walk. */
export interface Presence {
  /** A holding keeps it, or a flow sends or receives it, that is CARRIED by §2 and not NO on the day. */
  listed: boolean;
  /** One of these is in force: YES. */
  certain: boolean;
  /** It is sent or received by a flow that is UNKNOWN by §2 and concerns it. */
  unknown: boolean;
  /** The reasons of all of these that are not known. */
  reasons: ReasonSet;
  /** On another day it would be there. */
  notNow: boolean;
  /** The flows and holdings that say so, on any day. */
  readonly facts: DatedFact[];
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
      const presence: Presence = {
        listed: false,
        certain: false,
        unknown: false,
        reasons: NO_REASONS,
        notNow: false,
        facts: [],
      };
      for (const flow of sent) note(presence, flow.hop, judge(inquiry, flow, key));
      for (const flow of received) {
        for (const asked of askedKeys(inquiry, flow, key)) note(presence, flow.hop, judge(inquiry, flow, asked));
      }
      for (const holding of held) {
        const verdict = judge(inquiry, holding, key);
        if (verdict?.listed === true) note(presence, holding.hop, verdict);
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

function note(presence: Presence, hop: DatedFact, verdict: Verdict | undefined): void {
  if (verdict === undefined || verdict.how === 'ELSEWHERE' || verdict.how === 'EXCLUDED') return;
  presence.facts.push(hop);
  if (verdict.how === 'NOT_NOW') {
    presence.notNow = true;
    return;
  }
  if (verdict.listed) presence.listed = true;
  else presence.unknown = true;
  if (verdict.how === 'CARRIED') presence.certain = true;
  else presence.reasons |= verdict.reasons;
}
