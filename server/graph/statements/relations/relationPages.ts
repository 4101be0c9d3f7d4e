import type { RecordNode } from '../../../model/node.ts';
import { columns } from '../../columns.ts';
import type { Family } from '../../families.ts';
import { statement, type Statement } from '../../Statement.ts';
import { factColumn } from '../nodes/factColumn.ts';
import { isAfter, orderBy, sortOf, type Order } from '../nodes/orders.ts';
import { patternFrom } from './Relation.ts';
import { getRelation, RELATIONS, type RelationName } from './relations.ts';

/** One listed node, with the owner it is listed for and its place in the order. */
export interface RelatedRow {
  readonly owner: string;
  readonly fact: RecordNode;
  readonly sort: string;
}

export type RelationPage = Statement<
  {
    readonly ids: readonly string[];
    readonly afterSort: string;
    readonly afterId: string;
    readonly limit: number;
  },
  RelatedRow,
  'READ'
>;

const NESTED_ORDERS = ['RECORD', 'NAME'] as const satisfies readonly Order[];

/** For each owner the first `limit` nodes after the place, in order within the owner; by `toKey(relation, owners' family, order)`. */
export const RELATION_PAGES: ReadonlyMap<string, RelationPage> = new Map(
  (Object.keys(RELATIONS) as RelationName[]).flatMap((name) =>
    RELATIONS[name].owners.flatMap((family) =>
      NESTED_ORDERS.map((order) => [toKey(name, family, order), relationPage(name, family, order)] as const),
    ),
  ),
);

/** The key of a statement in `RELATION_PAGES`. */
export function toKey(name: RelationName, family: Family, order: Order): string {
  return `${name}.${family}.${order}`;
}

function relationPage(name: RelationName, family: Family, order: Order): RelationPage {
  return statement({
    name: `relationPage.${toKey(name, family, order)}`,
    mode: 'READ',
    params: { ids: 'STRING_LIST', afterSort: 'STRING', afterId: 'STRING', limit: 'INTEGER' },
    text: `UNWIND $ids AS owner
      MATCH (a:${family} {id: owner})
      CALL (a) {
        MATCH ${patternFrom(getRelation(name), 'a', 'n')}
        WHERE ${isAfter(order, 'n')}
        WITH DISTINCT n
        ORDER BY ${orderBy(order, 'n')}
        LIMIT $limit
        RETURN n.fact AS fact, ${sortOf(order, 'n')} AS sort
      }
      RETURN owner AS owner, fact AS fact, sort AS sort`,
    decode: columns({ owner: 'STRING', fact: factColumn, sort: 'STRING' }),
  });
}
