import type { RecordNode } from '../../../model/node.ts';
import { columns } from '../../columns.ts';
import type { Params } from '../../parameters.ts';
import { statement, type Statement } from '../../Statement.ts';
import { factColumn } from './factColumn.ts';
import { ordersOf } from './lists.ts';
import { describeListQuery, listQueriesToTry, writeListQuery, type ListQuery } from './listQuery.ts';
import { isAfter, orderBy, sortOf, type Order } from './orders.ts';

/** One listed node with its place in the order. */
export interface ListedRow {
  readonly fact: RecordNode;
  readonly sort: string;
}

type ListPage = Statement<Params, ListedRow, 'READ'>;

const made = new Map<string, ListPage>();

/**
 * The first `$limit` nodes of a list after the place (`$afterSort`, `$afterId`). Its other parameters are those of the filters. Made once
 * for each list, order and choice of filters: a closed number.
 */
export function getListPage(query: ListQuery, order: Order): ListPage {
  const key = `${describeListQuery(query)}.${order}`;
  const page = made.get(key) ?? listPage(key, query, order);
  made.set(key, page);
  return page;
}

/** A list in an order. */
export interface OrderedList {
  readonly query: ListQuery;
  readonly order: Order;
}

/** What is tried on every engine: each list in each order, and in the order of the record with each filter and with all together. */
export const LISTS_TO_TRY: readonly OrderedList[] = listQueriesToTry().flatMap((query) =>
  (query.filters.length === 0 ? ordersOf(query.list) : (['RECORD'] as const)).map((order) => ({ query, order })),
);

/** The statements of `LISTS_TO_TRY`, in the same order. */
export const LIST_PAGES: readonly ListPage[] = LISTS_TO_TRY.map(({ query, order }) => getListPage(query, order));

function listPage(key: string, query: ListQuery, order: Order): ListPage {
  const { match, where, params } = writeListQuery(query);
  return statement({
    name: `listPage.${key}`,
    mode: 'READ',
    params: { ...params, afterSort: 'STRING', afterId: 'STRING', limit: 'INTEGER' },
    text: `${match}
      WHERE ${[isAfter(order, 'n'), ...where].join(' AND ')}
      WITH n ORDER BY ${orderBy(order, 'n')} LIMIT $limit
      RETURN n.fact AS fact, ${sortOf(order, 'n')} AS sort`,
    decode: columns({ fact: factColumn, sort: 'STRING' }),
    // The names of its parameters are known only when it runs; `bind` checks them.
  }) as ListPage;
}
