import type { NodeKind } from '../api/generated/enums.ts';
import type { Route } from './Route.ts';

/** A node that something may link to. */
export interface LinkedNode {
  readonly id: string;
  readonly kind: NodeKind;
}

/** The page of a node; none for kinds that are shown on the pages of others only. */
export function routeOfNode({ id, kind }: LinkedNode): Route | undefined {
  const asOf = undefined;
  switch (kind) {
    case 'INFORMATION_ITEM':
      return { view: 'item', id, asOf };
    case 'ITEM_SET':
      return { view: 'sets', id, filter: undefined };
    case 'CONCEPT':
      return { view: 'concept', id, asOf };
    case 'DATA_SUBJECT':
      return { view: 'subject', id, asOf };
    case 'SYSTEM':
    case 'ORGANISATION':
    case 'DEPARTMENT':
      return { view: 'holder', id, asOf };
    case 'SOURCE_DOCUMENT':
      return { view: 'paper', id };
    case 'MATTER':
      return { view: 'matter', id, sel: undefined };
    case 'NETWORK':
      return { view: 'network', id, asOf };
    case 'MUNICIPALITY':
    case 'ATTACHMENT':
    case 'BUSINESS':
    case 'FLOW':
    case 'HOLDING':
    case 'RETENTION':
    case 'ENTRUSTMENT':
    case 'LINKAGE':
    case 'CERTIFICATE':
    case 'CONTROL':
    case 'MEASURE':
    case 'RULE_SET':
    case 'CLAUSE':
    case 'DECISION':
    case 'MIGRATION':
    case 'NOTE':
    case 'REVISION':
      return undefined;
  }
}

/** The page of a node, or of the nearest of those it stands in (outermost first), which then has the node selected. */
export function routeOfHit(node: LinkedNode, within: readonly LinkedNode[]): Route | undefined {
  const own = routeOfNode(node);
  if (own !== undefined) return own;
  for (const outer of within.toReversed()) {
    const route = routeOfNode(outer);
    if (route !== undefined) return route.view === 'matter' ? { ...route, sel: node.id } : route;
  }
  return undefined;
}
