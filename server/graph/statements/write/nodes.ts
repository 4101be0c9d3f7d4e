import type { Family } from '../../families.ts';
import type { PropertyMap } from '../../parameters.ts';
import { columns } from '../../columns.ts';
import { statement, type Statement } from '../../Statement.ts';

type NodeBatch = { readonly rows: readonly { readonly id: string; readonly props: PropertyMap }[] };
type Counted = { readonly count: number };
const count = columns({ count: 'INTEGER' });

/** Creates nodes of one family and kind; the properties hold the id. */
export function createNodes(family: Family, label: string): Statement<NodeBatch, Counted, 'WRITE'> {
  return statement({
    name: `createNodes ${family}:${label}`,
    mode: 'WRITE',
    params: { rows: 'ROWS' },
    text: `
      UNWIND $rows AS row
      CREATE (n:${family}:${label} {id: row.id})
      SET n += row.props
      RETURN count(n) AS count`,
    decode: count,
  });
}

/** Replaces all properties of nodes that exist. */
export function replaceNodes(family: Family): Statement<NodeBatch, Counted, 'WRITE'> {
  return statement({
    name: `replaceNodes ${family}`,
    mode: 'WRITE',
    params: { rows: 'ROWS' },
    text: `
      UNWIND $rows AS row
      MATCH (n:${family} {id: row.id})
      SET n = row.props
      RETURN count(n) AS count`,
    decode: count,
  });
}

/** Deletes nodes with every relationship that they have. */
export function deleteNodes(family: Family): Statement<{ readonly ids: readonly string[] }, Counted, 'WRITE'> {
  return statement({
    name: `deleteNodes ${family}`,
    mode: 'WRITE',
    params: { ids: 'STRING_LIST' },
    text: `
      UNWIND $ids AS id
      MATCH (n:${family} {id: id})
      DETACH DELETE n
      RETURN count(id) AS count`,
    decode: count,
  });
}
