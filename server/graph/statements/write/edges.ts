import type { Family } from '../../families.ts';
import type { PropertyMap } from '../../parameters.ts';
import type { EdgeType } from '../../rows.ts';
import { columns } from '../../columns.ts';
import { statement, type Statement } from '../../Statement.ts';

type EdgeBatch = {
  readonly rows: readonly { readonly from: string; readonly to: string; readonly props: PropertyMap }[];
};
type EdgeKeys = {
  readonly rows: readonly {
    readonly from: string;
    readonly to: string;
    readonly key: string;
    readonly owner: string;
  }[];
};
type Counted = { readonly count: number };
const count = columns({ count: 'INTEGER' });

/** Creates relationships; the count tells whether both ends of each were there. */
export function createEdges(type: EdgeType, from: Family, to: Family): Statement<EdgeBatch, Counted, 'WRITE'> {
  return statement({
    name: `createEdges ${from}-${type}-${to}`,
    mode: 'WRITE',
    params: { rows: 'ROWS' },
    text: `
      UNWIND $rows AS row
      MATCH (a:${from} {id: row.from})
      MATCH (b:${to} {id: row.to})
      CREATE (a)-[r:${type}]->(b)
      SET r += row.props
      RETURN count(r) AS count`,
    decode: count,
  });
}

/** Deletes relationships by their identity: ends, key and owner. */
export function deleteEdges(type: EdgeType, from: Family, to: Family): Statement<EdgeKeys, Counted, 'WRITE'> {
  return statement({
    name: `deleteEdges ${from}-${type}-${to}`,
    mode: 'WRITE',
    params: { rows: 'ROWS' },
    text: `
      UNWIND $rows AS row
      MATCH (a:${from} {id: row.from})
      MATCH (a)-[r:${type}]->(b:${to} {id: row.to})
      WHERE r.key = row.key AND r.owner = row.owner
      DELETE r
      RETURN count(row.from) AS count`,
    decode: count,
  });
}
