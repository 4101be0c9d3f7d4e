import { columns } from '../../columns.ts';
import { Family } from '../../families.ts';
import { statement, type Statement } from '../../Statement.ts';

type CountsByKind = Statement<
  { readonly scope: string | null },
  { readonly kind: string; readonly total: number },
  'READ'
>;

/** How many nodes of each kind a family has; of one scope, or of all with null. A kind without nodes has no row. */
export const COUNTS_BY_KIND: Readonly<Record<Family, CountsByKind>> = Object.fromEntries(
  Family.map((family) => [family, countsByKind(family)]),
) as Record<Family, CountsByKind>;

function countsByKind(family: Family): CountsByKind {
  return statement({
    name: `countsByKind.${family}`,
    mode: 'READ',
    params: { scope: 'STRING?' },
    text: `MATCH (n:${family})
      WHERE n.kind IS NOT NULL AND ($scope IS NULL OR n.scope = $scope)
      WITH n.kind AS kind, count(n) AS total
      RETURN kind AS kind, total AS total`,
    decode: columns({ kind: 'STRING', total: 'INTEGER' }),
  });
}
