import type { EndpointHop } from '../../graph/hops.ts';
import type { CarryingFlow } from '../sources/HopSource.ts';
import type { Inquiry } from './Inquiry.ts';
import { nodesOf, type Key } from './Key.ts';
import { mentioning } from './mentioning.ts';
import { emptyPairGraph, join, newJunction, type PairGraph, type PairNode } from './PairGraph.ts';
import { askedKeys } from './presence.ts';
import { becomes, fetchRenames } from './renames.ts';
import type { Touching } from './Touching.ts';
import { judge, type Verdict } from './verdicts.ts';

/**
 * The pairs that hold a key, or send or receive it by a flow that is CARRIED by §2 and not NO, joined by these flows; also through what
 * the keys become on the way.
 */
export async function buildPairGraph(inquiry: Inquiry, touching: Touching): Promise<PairGraph> {
  const graph = emptyPairGraph();
  const entered = new Set(inquiry.keys);
  let renamed = joinCarried(inquiry, graph, inquiry.keys, touching.flows);
  markReceived(inquiry, graph, touching);
  markHeld(inquiry, graph, touching);
  for (;;) {
    const keys = [...renamed].filter((key) => !entered.has(key));
    if (keys.length === 0) break;
    for (const key of keys) entered.add(key);
    const flows = await inquiry.source.flowsMentioning(nodesOf(keys));
    await fetchRenames(
      inquiry.book,
      keys.flatMap((key) => [...mentioning(key, flows)]),
      keys,
    );
    renamed = joinCarried(inquiry, graph, keys, flows);
  }
  if (inquiry.concept !== undefined) joinByConcept(graph, new Set(inquiry.keys));
  return graph;
}

/** Joins the ends of every flow that carries one of the keys; gives what some of them become. */
function joinCarried(
  inquiry: Inquiry,
  graph: PairGraph,
  keys: readonly Key[],
  flows: Touching['flows'],
): ReadonlySet<Key> {
  const renamed = new Set<Key>();
  for (const key of keys) {
    for (const flow of mentioning(key, flows)) {
      const verdict = judge(inquiry, flow, key);
      if (!isCarriedNow(verdict)) continue;
      const sender = enter(graph, flow.from, key, verdict);
      sender.isSent = true;
      for (const arrival of arrivalsOf(inquiry, flow, key)) {
        const receiver = enter(graph, flow.to, arrival, verdict);
        if (receiver !== sender) receiver.isReceived = true;
        join(sender, receiver);
        if (arrival !== key) renamed.add(arrival);
      }
    }
  }
  return renamed;
}

/** Pairs that receive a key as what something else becomes; the other key's own way is of no interest here. */
function markReceived(inquiry: Inquiry, graph: PairGraph, { becoming }: Touching): void {
  for (const [key, flows] of becoming) {
    for (const flow of flows) {
      for (const asked of askedKeys(inquiry, flow, key)) {
        const verdict = judge(inquiry, flow, asked);
        if (isCarriedNow(verdict) && asked !== key) enter(graph, flow.to, key, verdict).isReceived = true;
      }
    }
  }
}

function markHeld(inquiry: Inquiry, graph: PairGraph, { holdings, holders }: Touching): void {
  for (const key of inquiry.keys) {
    for (const holding of mentioning(key, holdings)) {
      const verdict = judge(inquiry, holding, key);
      const holder = holders.get(holding.hop.holder);
      if (isCarriedNow(verdict) && holder !== undefined) enter(graph, holder, key, verdict).holds = true;
    }
  }
}

/** CARRIED by §2 and not NO on the day. */
function isCarriedNow(verdict: Verdict | undefined): verdict is Verdict {
  return verdict?.listed === true && verdict.how !== 'NOT_NOW';
}

function enter(graph: PairGraph, endpoint: EndpointHop, key: Key, { how }: Verdict): PairNode {
  const node = graph.nodeAt(endpoint, key);
  if (how === 'CARRIED') node.certain = true;
  return node;
}

/** Inside one endpoint what arrives as one item of the concept is joined to what it sends as another (not inside a person). */
function joinByConcept(graph: PairGraph, keys: ReadonlySet<Key>): void {
  const junctions = new Map<string, PairNode>();
  for (const node of [...graph.nodes]) {
    if (node.key === undefined || !keys.has(node.key) || node.endpoint.kind === 'DATA_SUBJECT') continue;
    let junction = junctions.get(node.endpoint.id);
    if (junction === undefined) {
      junctions.set(node.endpoint.id, (junction = newJunction(node.endpoint)));
      graph.nodes.push(junction);
    }
    if (node.isReceived) join(node, junction);
    if (node.isSent) join(junction, node);
  }
}

function arrivalsOf({ book }: Inquiry, flow: CarryingFlow, key: Key): readonly Key[] {
  return becomes(flow, key)?.flatMap((id) => book.find(id) ?? []) ?? [key];
}
