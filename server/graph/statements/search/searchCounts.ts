import { columns } from '../../columns.ts';
import { Family } from '../../families.ts';
import { statement, type Statement } from '../../Statement.ts';

type SearchCount = Statement<
  { readonly key: string; readonly kinds: readonly string[]; readonly scope: string | null },
  { readonly total: number },
  'READ'
>;

/** How many nodes of a family a search finds. */
export const SEARCH_COUNTS: Readonly<Record<Family, SearchCount>> = Object.fromEntries(
  Family.map((family) => [family, searchCount(family)]),
) as Record<Family, SearchCount>;

function searchCount(family: Family): SearchCount {
  return statement({
    name: `searchCount.${family}`,
    mode: 'READ',
    params: { key: 'STRING', kinds: 'STRING_LIST', scope: 'STRING?' },
    text: `MATCH (n:${family})
      WHERE n.searchKey CONTAINS $key AND n.kind IN $kinds AND ($scope IS NULL OR n.scope = $scope)
      RETURN count(n) AS total`,
    decode: columns({ total: 'INTEGER' }),
  });
}
