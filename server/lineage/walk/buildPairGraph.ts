import type { EndpointHop } from '../../graph/hops.ts';
import type { CarryingFlow } from '../sources/HopSource.ts';
import { askedKeys } from './presence.ts';
import type { Inquiry } from './Inquiry.ts';
import { nodesOf, type Key } from './Key.ts';
import { mentioning } from './mentioning.ts';
import { emptyPairGraph, join, newJunction, type PairGraph, type PairNode } from './PairGraph.ts';
import { becomes, fetchRenames } from './renames.ts';
import type { Touching } from './Touching.ts';
import { judgeFlow, judgeHolding } from './verdicts.ts';

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
  while (renamed.size > 0) {
    const keys = [...renamed].filter((key) => !entered.has(key));
    for (const key of keys) entered.add(key);
    const flows = await inquiry.source.flowsMentioning(nodesOf(keys));
    await fetchRenames(inquiry.book, [...flows.values()].flat(), keys);
    renamed = joinCarried(inquiry, graph, keys, flows);
    for (const key of entered) renamed.delete(key);
  }
  if (inquiry.concept !== undefined) joinByConcept(graph, new Set(inquiry.keys));
  return graph;
}

/** Joins the ends of every flow that carries one of the keys; gives the keys that some of them become. */
function joinCarried(inquiry: Inquiry, graph: PairGraph, keys: readonly Key[], flows: Touching['flows']): Set<Key> {
  const renamed = new Set<Key>();
  for (const key of keys) {
    for (const flow of mentioning(key, flows)) {
      const sender = enterEnd(inquiry, graph, flow, flow.from, key, key);
      if (sender === undefined) continue;
      for (const arrival of arrivals(inquiry, flow, key)) {
        if (arrival !== key) renamed.add(arrival);
        const receiver = enterEnd(inquiry, graph, flow, flow.to, key, arrival);
        if (receiver !== undefined) join(sender, receiver);
      }
    }
  }
  return renamed;
}

/** The pair at one end of the flow, if the flow carries `asked` and is not NO: there it is called `key`. */
function enterEnd(
  inquiry: Inquiry,
  graph: PairGraph,
  flow: CarryingFlow,
  endpoint: EndpointHop,
  asked: Key,
  key: Key,
): PairNode | undefined {
  const verdict = judgeFlow(inquiry, flow, asked);
  if (verdict?.listed !== true || verdict.how === 'NOT_NOW') return undefined;
  const node = graph.nodeAt(endpoint, key);
  const force = inquiry.forceOf(flow.hop);
  if (force.state === 'UNKNOWN') node.reasons |= force.reasons;
  else node.inForce = true;
  return node;
}

/** Pairs that receive a key as what something else becomes; the other key's own way is of no interest here. */
function markReceived(inquiry: Inquiry, graph: PairGraph, { becoming }: Touching): void {
  for (const key of inquiry.keys) {
    for (const flow of becoming.get(key) ?? []) {
      for (const asked of askedKeys(inquiry, flow, key)) enterEnd(inquiry, graph, flow, flow.to, asked, key);
    }
  }
}

function markHeld(inquiry: Inquiry, graph: PairGraph, { holdings, holders }: Touching): void {
  for (const key of inquiry.keys) {
    for (const holding of mentioning(key, holdings)) {
      const verdict = judgeHolding(inquiry, holding, key);
      const holder = holders.get(holding.hop.holder);
      if (verdict?.listed === true && verdict.how !== 'NOT_NOW' && holder !== undefined) {
        graph.nodeAt(holder, key).holds = true;
      }
    }
  }
}

/** Inside one endpoint what arrives as one item of the concept is joined to what it sends as another (not inside a person). */
function joinByConcept(graph: PairGraph, keys: ReadonlySet<Key>): void {
  const junctions = new Map<EndpointHop, PairNode>();
  for (const node of [...graph.nodes]) {
    if (node.key === undefined || !keys.has(node.key) || node.endpoint.kind === 'DATA_SUBJECT') continue;
    let junction = junctions.get(node.endpoint);
    if (junction === undefined) {
      junctions.set(node.endpoint, (junction = newJunction(node.endpoint)));
      graph.nodes.push(junction);
    }
    const [isReceived, isSent] = [node.into.length > 0, node.out.length > 0];
    if (isReceived) join(node, junction);
    if (isSent) join(junction, node);
  }
}

function arrivals({ book }: Inquiry, flow: CarryingFlow, key: Key): readonly Key[] {
  return becomes(flow, key)?.flatMap((id) => book.find(id) ?? []) ?? [key];
}
