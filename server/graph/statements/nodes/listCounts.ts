import { columns } from '../../columns.ts';
import type { Params } from '../../parameters.ts';
import { statement, type Statement } from '../../Statement.ts';
import { describeListQuery, listQueriesToTry, writeListQuery, type ListQuery } from './listQuery.ts';

type ListCount = Statement<Params, { readonly total: number }, 'READ'>;

const made = new Map<string, ListCount>();

/** How many nodes a list has; its parameters are those of the filters. */
export function getListCount(query: ListQuery): ListCount {
  const key = describeListQuery(query);
  const count = made.get(key) ?? listCount(key, query);
  made.set(key, count);
  return count;
}

/** Every list: with no filter, with each filter alone, and with all together. */
export const LIST_COUNTS: readonly ListCount[] = listQueriesToTry().map(getListCount);

function listCount(key: string, query: ListQuery): ListCount {
  const { match, where, params } = writeListQuery(query);
  return statement({
    name: `listCount.${key}`,
    mode: 'READ',
    params,
    text: `${match}
      WHERE ${["n.id > ''", ...where].join(' AND ')}
      RETURN count(n) AS total`,
    decode: columns({ total: 'INTEGER' }),
    // The names of its parameters are known only when it runs; `bind` checks them.
  }) as ListCount;
}
