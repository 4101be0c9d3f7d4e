import { columns } from '../../columns.ts';
import type { Family } from '../../families.ts';
import { statement, type Statement } from '../../Statement.ts';
import { patternFrom } from './Relation.ts';
import { getRelation, RELATIONS, type RelationName } from './relations.ts';

export type RelationCount = Statement<
  { readonly ids: readonly string[] },
  { readonly owner: string; readonly total: number },
  'READ'
>;

/** How many nodes a relation lists for each owner; an owner without any has no row. By `relation.owners' family`. */
export const RELATION_COUNTS: ReadonlyMap<string, RelationCount> = new Map(
  (Object.keys(RELATIONS) as RelationName[]).flatMap((name) =>
    RELATIONS[name].owners.map((family) => [`${name}.${family}`, relationCount(name, family)] as const),
  ),
);

function relationCount(name: RelationName, family: Family): RelationCount {
  return statement({
    name: `relationCount.${name}.${family}`,
    mode: 'READ',
    params: { ids: 'STRING_LIST' },
    text: `UNWIND $ids AS owner
      MATCH (a:${family} {id: owner})
      MATCH ${patternFrom(getRelation(name), 'a', 'n')}
      WITH owner, count(DISTINCT n) AS total
      RETURN owner AS owner, total AS total`,
    decode: columns({ owner: 'STRING', total: 'INTEGER' }),
  });
}
