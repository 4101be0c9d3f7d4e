import type { CatalogueDocument } from '../../server/catalogue/CatalogueDocument.ts';
import { buildRows } from '../../server/graph/build/buildRows.ts';
import type { ItemHop } from '../../server/graph/hops.ts';
import type { EdgeRow } from '../../server/graph/rows.ts';
import { getRelation } from '../../server/graph/statements/relations/relations.ts';
import type { ItemSet } from '../../server/model/item.ts';
import type { RecordReader } from '../../server/lineage/exposure/RecordReader.ts';
import { toTraceRecord } from './toTraceRecord.ts';

/** The facts of these documents from lists in memory, read naively: what a store is held against. */
export function recordReaderOf(documents: readonly CatalogueDocument[]): RecordReader {
  const rows = [...buildRows(documents).values()];
  const edges = rows.flatMap((one) => one.edges);
  const sortOf = new Map(rows.flatMap((one) => one.nodes).map(({ id, props }) => [id, String(props['sort'])]));
  return readerOf(
    documents.flatMap(({ nodes }) => nodes),
    edges,
    toTraceRecord(documents).items,
    (id) => sortOf.get(id) ?? '',
  );
}

/** The same from nodes and relationships. */
export function readerOf(
  nodes: readonly { readonly id: string; readonly kind: string }[],
  edges: readonly Pick<EdgeRow, 'type' | 'from' | 'to'>[],
  items: readonly ItemHop[],
  sortOf: (id: string) => string = (id) => id,
): RecordReader {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return {
    nodes: (ids) => new Map(ids.flatMap((id) => (byId.has(id) ? [[id as never, byId.get(id) as never]] : []))),
    related: (name, owners) => {
      const { kind, types, stored } = getRelation(name);
      const [near, far] = stored === 'TO_OWNER' ? (['to', 'from'] as const) : (['from', 'to'] as const);
      return new Map(
        owners.map((owner) => {
          const found = edges
            .filter((edge) => (types as readonly string[]).includes(edge.type) && edge[near] === owner)
            .map((edge) => edge[far])
            .filter((id) => byId.get(id)?.kind === kind);
          const inOrder = [...new Set(found)].sort((a, b) => compare(sortOf(a), sortOf(b)) || compare(a, b));
          return [owner, inOrder.map((id) => byId.get(id) as never)];
        }),
      );
    },
    namedBelow: (asked) =>
      items
        .filter(({ up }) => up.some((node) => asked.includes(node)))
        .map((hop) => {
          const { name = '', classifications = [] } = (byId.get(hop.id) ?? {}) as Partial<ItemSet>;
          return { hop, name, isClassified: classifications.length > 0 };
        }),
  };
}
