import type { EndpointHop } from '../../graph/hops.ts';
import type { EndpointRef } from '../../model/flow.ts';
import type { Key } from './Key.ts';
import type { GraphNode } from './strongComponents.ts';

/** A pair (endpoint, key), or the junction of an endpoint at which items of one concept meet (then without a key). */
export interface PairNode extends GraphNode<PairNode> {
  readonly endpoint: EndpointHop;
  readonly key: Key | undefined;
  readonly out: PairNode[];
  readonly into: PairNode[];
  component: number;
  /** A holding keeps the key here. */
  holds: boolean;
  /** A holding or flow by which the key is here is in force: YES. */
  certain: boolean;
  /** A flow brings the key here from another pair; a flow takes it along. */
  isReceived: boolean;
  isSent: boolean;
}

/** Pairs joined by the flows that are CARRIED by §2 and not NO: from it follow the starts of a trace without `from`. */
export interface PairGraph {
  readonly nodes: PairNode[];
  readonly nodeAt: (endpoint: EndpointHop, key: Key) => PairNode;
}

export function emptyPairGraph(): PairGraph {
  const nodes: PairNode[] = [];
  const byKey = new Map<Key, Map<EndpointRef, PairNode>>();
  return {
    nodes,
    nodeAt: (endpoint, key) => {
      let byEndpoint = byKey.get(key);
      if (byEndpoint === undefined) byKey.set(key, (byEndpoint = new Map<EndpointRef, PairNode>()));
      let node = byEndpoint.get(endpoint.id);
      if (node === undefined) {
        byEndpoint.set(endpoint.id, (node = newNode(endpoint, key)));
        nodes.push(node);
      }
      return node;
    },
  };
}

/** Joins two pairs; a pair is not joined to itself. */
export function join(from: PairNode, to: PairNode): void {
  if (from === to) return;
  from.out.push(to);
  to.into.push(from);
}

/** The junction of an endpoint: what is received passes through it to what is sent. */
export function newJunction(endpoint: EndpointHop): PairNode {
  return newNode(endpoint, undefined);
}

function newNode(endpoint: EndpointHop, key: Key | undefined): PairNode {
  return {
    endpoint,
    key,
    out: [],
    into: [],
    component: -1,
    holds: false,
    certain: false,
    isReceived: false,
    isSent: false,
  };
}
