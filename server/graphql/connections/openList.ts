import { familyOf } from '../../graph/kinds.ts';
import type { Params } from '../../graph/parameters.ts';
import { getListCount } from '../../graph/statements/nodes/listCounts.ts';
import { getListPage } from '../../graph/statements/nodes/listPages.ts';
import type { ListQuery } from '../../graph/statements/nodes/listQuery.ts';
import type { ListFilter } from '../../graph/statements/nodes/ListFilter.ts';
import type { LISTS } from '../../graph/statements/nodes/lists.ts';
import { getList, type ListName } from '../../graph/statements/nodes/lists.ts';
import { placeBeforeAll } from '../../graph/statements/nodes/orders.ts';
import type { NodeByKind } from '../../model/node.ts';
import { parseRef, type Ref } from '../../model/ref.ts';
import { assertExist } from '../assertExist.ts';
import type { Context } from '../context.ts';
import { readRef } from '../readRef.ts';
import type { Connection } from './Connection.ts';
import { openConnection, type ListPlace } from './openConnection.ts';
import type { RelatedArguments } from './openRelated.ts';

/** What a list lists. */
export type ListedNode<L extends ListName> = NodeByKind[(typeof LISTS)[L]['kind']];

/**
 * Opens a page of one of the API's lists; arguments that are none of paging are its filters. One that names what is not in the record is
 * NOT_FOUND: a page of nothing would read as "there are none".
 */
export async function openList<L extends ListName>(
  { services: { store }, loaders }: Context,
  list: L,
  args: RelatedArguments & Readonly<Record<string, unknown>>,
): Promise<Connection<ListedNode<L>>> {
  const used = Object.entries(getList(list).filters).flatMap(([name, filter]) => readFilter(name, filter, args[name]));
  await assertExist(Object.fromEntries(used.map(({ name, ref }) => [name, ref])), loaders);
  const query: ListQuery = { list, filters: used };
  const params: Params = Object.fromEntries(used.map(({ name, value }) => [name, value]));
  const order = args.orderBy;
  const { sort, id } = placeBeforeAll(order);
  return openConnection(
    {
      binding: JSON.stringify([list, order, params]),
      beforeAll: [sort, id] as ListPlace,
      read: ([afterSort, afterId], limit) =>
        store.read(getListPage(query, order), { ...params, afterSort, afterId, limit }),
      placeOf: (row): ListPlace => [row.sort, row.fact.id],
      nodeOf: ({ fact }) => fact as ListedNode<L>,
      count: async () => (await store.read(getListCount(query), params))[0]?.total ?? 0,
    },
    args,
  );
}

type UsedFilter = ListQuery['filters'][number] & {
  readonly value: string | boolean;
  /** What the filter names, if it names something of the record. */
  readonly ref?: Ref;
};

function readFilter(name: string, filter: ListFilter, value: unknown): readonly UsedFilter[] {
  if (value === undefined || value === null) return [];
  switch (filter.by) {
    case 'PROPERTY':
      return [{ name, value: value as string | boolean }];
    case 'SCOPE':
      return [readScope(name, value as string)];
    case 'RELATION': {
      const ref = readRef(name, value as string, filter.kinds);
      const parts = parseRef(ref);
      return parts === undefined ? [] : [{ name, family: familyOf(parts.kind), value: ref, ref }];
    }
  }
}

/** Everything of the municipality `municipality:jp/shinjuku` has the scope `shinjuku`. */
function readScope(name: string, text: string): UsedFilter {
  const ref = readRef(name, text, ['MUNICIPALITY']);
  return { name, value: parseRef(ref)?.slug ?? '', ref };
}
