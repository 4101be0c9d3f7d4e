import type { EndpointHop } from '../../graph/hops.ts';
import type { EndpointRef, ItemNodeRef } from '../../model/flow.ts';
import type { Ref } from '../../model/ref.ts';
import type { CarryingFlow } from '../sources/HopSource.ts';
import { groupBy } from '../sources/groupBy.ts';
import type { Inquiry } from './Inquiry.ts';
import { isKey, nodesOf, type Key } from './Key.ts';
import { mentioning } from './mentioning.ts';
import { askedKeys } from './presence.ts';
import { cameFrom, fetchRenames } from './renames.ts';
import { judge } from './verdicts.ts';

/**
 * Which items of one concept meet inside an endpoint: what it receives (by a flow that carries or may carry it) is joined to what it
 * sends (by a flow that is CARRIED by §2 and not NO). Nothing meets inside a data subject.
 */
export interface Bridges {
  readonly concept: Ref<'CONCEPT'>;
  readonly sentBy: (endpoint: EndpointHop) => ReadonlySet<Key>;
  /** For many endpoints at once. */
  readonly receivedBy: (endpoints: readonly EndpointHop[]) => Promise<ReadonlyMap<EndpointRef, ReadonlySet<Key>>>;
}

/** Reads what is sent of this concept, once; what is received, when it is asked for. */
export async function openBridges(inquiry: Inquiry, concept: Ref<'CONCEPT'>): Promise<Bridges> {
  const { source, book } = inquiry;
  const keys =
    concept === inquiry.concept ? inquiry.keys : book.enter([...(await source.itemsOfConcept(concept))].filter(isKey));
  const nodes = nodesOf(keys);
  const sent = findSent(inquiry, keys, await source.flowsMentioning(nodes));
  const isReceived = buildReceivedTest(inquiry, keys);
  const received = new Map<EndpointRef, ReadonlySet<Key>>();
  return {
    concept,
    sentBy: ({ id, kind }) => (kind === 'DATA_SUBJECT' ? NOTHING : (sent.get(id) ?? NOTHING)),
    receivedBy: async (endpoints) => {
      const asked = endpoints.map(({ id }) => id).filter((id) => !received.has(id));
      if (asked.length > 0) {
        const flows = await source.flowsAt('TO', asked, nodes);
        await fetchRenames(
          book,
          asked.flatMap((id) => flows.get(id) ?? []),
          keys,
        );
        for (const id of asked) received.set(id, new Set((flows.get(id) ?? []).flatMap(isReceived)));
      }
      return received;
    },
  };
}

const NOTHING: ReadonlySet<Key> = new Set();

function findSent(
  inquiry: Inquiry,
  keys: readonly Key[],
  flows: ReadonlyMap<ItemNodeRef, readonly CarryingFlow[]>,
): ReadonlyMap<EndpointRef, ReadonlySet<Key>> {
  const sent = new Map<EndpointRef, Set<Key>>();
  for (const key of keys) {
    for (const flow of mentioning(key, flows)) {
      const verdict = judge(inquiry, flow, key);
      if (verdict?.listed !== true || verdict.how === 'NOT_NOW') continue;
      const known = sent.get(flow.hop.from);
      if (known === undefined) sent.set(flow.hop.from, new Set([key]));
      else known.add(key);
    }
  }
  return sent;
}

/** Gives the keys that arrive by a flow. Only those that it mentions, that it may concern, or that something becomes are judged. */
function buildReceivedTest(inquiry: Inquiry, keys: readonly Key[]): (flow: CarryingFlow) => readonly Key[] {
  const byNode = groupBy(keys, ({ up }) => up);
  const byConcern = groupBy(keys, ({ concerns }) => concerns);
  return (flow) => {
    const { hop, mentions } = flow;
    const likely = new Set([...mentions.keys()].flatMap((node) => byNode.get(node) ?? []));
    for (const concern of hop.concerns) for (const key of byConcern.get(concern) ?? []) likely.add(key);
    if (hop.correspondences.length > 0) for (const key of keys) if (cameFrom(flow, key).length > 0) likely.add(key);
    const isInside = hop.from === hop.to;
    return [...likely].filter((key) =>
      askedKeys(inquiry, flow, key).some((asked) => {
        if (isInside && asked === key) return false;
        const how = judge(inquiry, flow, asked)?.how;
        return how === 'CARRIED' || how === 'UNKNOWN';
      }),
    );
  };
}
