import type { NetworkPageQuery } from '../../api/generated/graphql.ts';
import type { FlowRow } from '../../facts/flowTable.ts';
import { unionChanges, type DayOfChange } from '../../facts/unionChanges.ts';

type Node = NonNullable<NetworkPageQuery['node']>;
export type NetworkNode = Extract<Node, { readonly networkKind: unknown }>;

/** A network as its page shows it: a line is no end of a flow, so everything goes over it. */
export interface Network {
  readonly node: NetworkNode;
  readonly flows: readonly FlowRow[];
  readonly changes: readonly DayOfChange[];
}

/** The network of an answer; undefined if the node is none. */
export function buildNetwork({ node }: NetworkPageQuery): Network | undefined {
  if (node === null || !('networkKind' in node)) return undefined;
  const flows = node.flowsIn.nodes;
  return {
    node,
    flows: flows.map((flow) => ({ flow, way: 'OVER' })),
    changes: unionChanges([...flows, ...node.linkages.nodes].map(({ changes }) => changes)),
  };
}
