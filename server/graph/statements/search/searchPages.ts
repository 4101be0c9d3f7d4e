import type { RecordNode } from '../../../model/node.ts';
import { columns } from '../../columns.ts';
import { Family } from '../../families.ts';
import { statement, type Statement } from '../../Statement.ts';
import { factColumn } from '../nodes/factColumn.ts';
import { SEARCH_KINDS, searchKindsOf } from './searchKinds.ts';

/** One hit with its place: how well it fits (0 exact, 1 prefix, 2 contained), the order of its kind, its sort key; then its id. */
export interface SearchRow {
  readonly fact: RecordNode;
  readonly fit: number;
  readonly kindOrder: number;
  readonly sort: string;
}

type SearchPage = Statement<
  {
    /** What every hit contains. */
    readonly key: string;
    /** The key at the beginning of a line of the stored key, and as a whole line. */
    readonly prefix: string;
    readonly whole: string;
    readonly kinds: readonly string[];
    readonly scope: string | null;
    readonly afterFit: number;
    readonly afterKind: number;
    readonly afterSort: string;
    readonly afterId: string;
    readonly limit: number;
  },
  SearchRow,
  'READ'
>;

/** The first hits of one family after a place: by fit, kind, sort key and id. */
export const SEARCH_PAGES: Readonly<Record<Family, SearchPage>> = Object.fromEntries(
  Family.map((family) => [family, searchPage(family)]),
) as Record<Family, SearchPage>;

function searchPage(family: Family): SearchPage {
  const kindOrder = searchKindsOf(family).map((kind) => `WHEN '${kind}' THEN ${String(SEARCH_KINDS.indexOf(kind))}`);
  return statement({
    name: `searchPage.${family}`,
    mode: 'READ',
    params: {
      key: 'STRING',
      prefix: 'STRING',
      whole: 'STRING',
      kinds: 'STRING_LIST',
      scope: 'STRING?',
      afterFit: 'INTEGER',
      afterKind: 'INTEGER',
      afterSort: 'STRING',
      afterId: 'STRING',
      limit: 'INTEGER',
    },
    // A line end stands around the stored key, so that its first and last line are lines like the others.
    text: `MATCH (n:${family})
      WHERE n.searchKey CONTAINS $key AND n.kind IN $kinds AND ($scope IS NULL OR n.scope = $scope)
      WITH n, n.sort AS sort, '\\n' + n.searchKey + '\\n' AS lines, CASE n.kind ${kindOrder.join(' ')} END AS kindOrder
      WITH n, sort, kindOrder, CASE WHEN lines CONTAINS $whole THEN 0 WHEN lines CONTAINS $prefix THEN 1 ELSE 2 END AS fit
      WHERE fit > $afterFit OR (fit = $afterFit AND (kindOrder > $afterKind OR (kindOrder = $afterKind
        AND (sort > $afterSort OR (sort = $afterSort AND n.id > $afterId)))))
      WITH n, sort, kindOrder, fit
      ORDER BY fit, kindOrder, sort, n.id
      LIMIT $limit
      RETURN n.fact AS fact, fit AS fit, kindOrder AS kindOrder, sort AS sort`,
    decode: columns({ fact: factColumn, fit: 'INTEGER', kindOrder: 'INTEGER', sort: 'STRING' }),
  });
}
