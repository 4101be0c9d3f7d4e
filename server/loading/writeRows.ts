import { createEdges, deleteEdges } from '../graph/statements/write/edges.ts';
import { createNodes, deleteNodes, replaceNodes } from '../graph/statements/write/nodes.ts';
import type { PropertyMap } from '../graph/parameters.ts';
import type { EdgeRow, NodeRow } from '../graph/rows.ts';
import { invariant } from '../shared/invariant.ts';
import type { StoreTransaction } from '../store/GraphStore.ts';
import type { RowChanges } from './RowChanges.ts';

/** Rows of one statement; larger batches gain nothing on either engine (engines.md §3). */
const CHUNK = 2000;

/** Writes the changes inside a transaction: edges away, nodes away, nodes in, edges in. A relationship without both ends is a fault of ours. */
export async function writeRows(transaction: StoreTransaction, changes: RowChanges): Promise<void> {
  for (const batch of edgeBatches(changes.deleteEdges)) {
    const rows = batch.rows.map(({ from, to, key, owner }) => ({ from, to, key, owner }));
    await transaction.run(deleteEdges(batch.first.type, batch.first.fromFamily, batch.first.toFamily), { rows });
  }
  for (const batch of nodeBatches(changes.deleteNodes)) {
    await transaction.run(deleteNodes(batch.first.family), { ids: batch.rows.map((node) => node.id) });
  }
  for (const batch of nodeBatches(changes.createNodes)) {
    await transaction.run(createNodes(batch.first.family, batch.first.label), {
      rows: batch.rows.map(toNodeParameter),
    });
  }
  for (const batch of nodeBatches(changes.replaceNodes)) {
    await transaction.run(replaceNodes(batch.first.family), { rows: batch.rows.map(toNodeParameter) });
  }
  for (const batch of edgeBatches(changes.createEdges)) {
    const [written] = await transaction.run(
      createEdges(batch.first.type, batch.first.fromFamily, batch.first.toFamily),
      {
        rows: batch.rows.map(toEdgeParameter),
      },
    );
    invariant(
      written?.count === batch.rows.length,
      `an end of a relationship ${batch.first.type} from "${batch.first.from}" is missing`,
    );
  }
}

function toNodeParameter(node: NodeRow): { readonly id: string; readonly props: PropertyMap } {
  return { id: node.id, props: { ...node.props, id: node.id, owner: node.owner } };
}

function toEdgeParameter(edge: EdgeRow): { readonly from: string; readonly to: string; readonly props: PropertyMap } {
  return { from: edge.from, to: edge.to, props: { ...edge.props, key: edge.key, owner: edge.owner } };
}

interface Batch<T> {
  readonly first: T;
  readonly rows: readonly T[];
}

function nodeBatches(nodes: readonly NodeRow[]): readonly Batch<NodeRow>[] {
  return batches(nodes, (node) => `${node.family}:${node.label}`);
}

function edgeBatches(edges: readonly EdgeRow[]): readonly Batch<EdgeRow>[] {
  return batches(edges, (edge) => `${edge.fromFamily}-${edge.type}-${edge.toFamily}`);
}

/** Groups rows that one statement can write, in chunks. */
function batches<T>(rows: readonly T[], groupOf: (row: T) => string): readonly Batch<T>[] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(groupOf(row));
    if (group === undefined) groups.set(groupOf(row), [row]);
    else group.push(row);
  }
  const all: Batch<T>[] = [];
  for (const group of groups.values()) {
    for (let start = 0; start < group.length; start += CHUNK) {
      const chunk = group.slice(start, start + CHUNK);
      const [first] = chunk;
      if (first !== undefined) all.push({ first, rows: chunk });
    }
  }
  return all;
}
