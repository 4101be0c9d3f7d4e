import { placeBeforeAll, type Order } from '../../graph/statements/nodes/orders.ts';
import type { KindOf, RelationName } from '../../graph/statements/relations/relations.ts';
import type { NodeByKind } from '../../model/node.ts';
import type { Ref } from '../../model/ref.ts';
import type { Loaders } from '../loaders/createLoaders.ts';
import type { Connection } from './Connection.ts';
import { openConnection, type ListPlace, type PageArguments } from './openConnection.ts';

export interface RelatedArguments extends PageArguments {
  readonly orderBy: Order;
}

/** Opens a page of what a relation lists for one owner; the pages of several owners are read together. */
export function openRelated<N extends RelationName>(
  { relations }: Loaders,
  name: N,
  owner: Ref,
  args: RelatedArguments,
): Connection<NodeByKind[KindOf<N>]> {
  const order = args.orderBy;
  const { sort, id } = placeBeforeAll(order);
  return openConnection(
    {
      binding: JSON.stringify([name, owner, order]),
      beforeAll: [sort, id] as ListPlace,
      read: (after, limit) =>
        relations.readPage({ name, order, after: { sort: after[0], id: after[1] }, limit }, owner),
      placeOf: (row): ListPlace => [row.sort, row.fact.id],
      nodeOf: ({ fact }) => fact as NodeByKind[KindOf<N>],
      count: () => relations.countAll(name, owner),
    },
    args,
  );
}
