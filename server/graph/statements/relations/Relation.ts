import type { NodeKind } from '../../../model/nodeKind.ts';
import type { Family } from '../../families.ts';
import { labelOf } from '../../kinds.ts';
import type { EdgeType } from '../../rows.ts';

/** A relation read from the node that it is asked of (the owner) to the nodes that it lists. */
export interface Relation<K extends NodeKind = NodeKind> {
  /** Names its statements and binds its cursors. */
  readonly name: string;
  /** What it lists. */
  readonly kind: K;
  /** One of these relationships joins the two. */
  readonly types: readonly EdgeType[];
  /** Which way it is stored: from the listed node to the owner, or from the owner to the listed node. */
  readonly stored: 'TO_OWNER' | 'FROM_OWNER';
  /** The families that the owner may be of. */
  readonly owners: readonly Family[];
  /** The owner stands for itself and for what this relationship leads to it from: a set for what is in it. */
  readonly through?: 'IN_SET' | undefined;
}

/** What a pattern needs to know of a relation. */
type Joint = Pick<Relation, 'kind' | 'types' | 'stored' | 'through'>;

/** The pattern from the bound owner to the listed nodes, with the label of what is listed. */
export function patternFrom(relation: Joint, owner: string, node: string): string {
  const through = relation.through === undefined ? '' : `<-[:${relation.through}*0..1]-(member)`;
  return `(${owner})${through}${arrowTo(relation)}(${node}:${labelOf(relation.kind)})`;
}

/** The same pattern from the listed node, where both are bound. */
export function patternBetween(relation: Joint, node: string, owner: string): string {
  const types = relation.types.join('|');
  return relation.stored === 'TO_OWNER' ? `(${node})-[:${types}]->(${owner})` : `(${node})<-[:${types}]-(${owner})`;
}

function arrowTo({ types, stored }: Joint): string {
  return stored === 'TO_OWNER' ? `<-[:${types.join('|')}]-` : `-[:${types.join('|')}]->`;
}
