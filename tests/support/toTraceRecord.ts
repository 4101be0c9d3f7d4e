import type { CatalogueDocument } from '../../server/catalogue/CatalogueDocument.ts';
import { buildRows } from '../../server/graph/build/buildRows.ts';
import type {
  CarriageEdge,
  ContractHop,
  EndpointHop,
  EngagementFact,
  FlowHop,
  HoldingHop,
  ItemHop,
  MissingAttachment,
} from '../../server/graph/hops.ts';
import type { EdgeRow, NodeRow } from '../../server/graph/rows.ts';
import type { TraceRecord } from '../../server/lineage/TraceRecord.ts';
import type { Sheet } from '../../server/lineage/sources/HopSource.ts';
import type { ItemNodeRef } from '../../server/model/flow.ts';

/** What walks know of these documents, read from the rows that the loader makes of them. */
export function toTraceRecord(documents: readonly CatalogueDocument[]): TraceRecord {
  const all = [...buildRows(documents).values()];
  const nodes = all.flatMap((rows) => rows.nodes);
  const edges = all.flatMap((rows) => rows.edges);
  const hops = (isOne: (row: NodeRow) => boolean): readonly unknown[] =>
    nodes
      .filter(isOne)
      .flatMap(({ props }) => (typeof props['hop'] === 'string' ? [JSON.parse(props['hop']) as unknown] : []));
  const withCarriage = <H extends { readonly id: string }>(found: readonly H[]) =>
    found.map((hop) => ({ hop, carriage: carriageOf(hop.id, edges) }));
  const papers = nodes.filter(({ label, props }) => label === 'SourceDocument' && props['documentKind'] === 'PAPER');
  return {
    endpoints: hops(({ family }) => family === 'Endpoint') as EndpointHop[],
    items: hops(({ family }) => family === 'Item') as ItemHop[],
    flows: withCarriage(hops(({ family }) => family === 'Flow') as FlowHop[]),
    holdings: withCarriage(hops(({ family }) => family === 'Holding') as HoldingHop[]),
    contracts: withCarriage(hops(({ label }) => label === 'Entrustment' || label === 'Linkage') as ContractHop[]),
    sheets: nodes.filter(({ family }) => family === 'Matter').map(toSheet),
    engagements: edges.flatMap(({ props }) =>
      typeof props['engagement'] === 'string' ? [JSON.parse(props['engagement']) as EngagementFact] : [],
    ),
    missing: hops(({ props }) => props['missing'] === true) as MissingAttachment[],
    papers: papers.map(({ id, props }) => ({ id, scope: props['scope'] }) as TraceRecord['papers'][number]),
  };
}

function toSheet({ id, owner, props }: NodeRow): Sheet {
  return { id, document: owner, sort: props['sort'], scope: props['scope'], matterKind: props['matterKind'] } as Sheet;
}

function carriageOf(id: string, edges: readonly EdgeRow[]): readonly CarriageEdge[] {
  return edges.flatMap(({ type, from, to, props }) =>
    from === id && (type === 'CARRIES' || type === 'EXCLUDES')
      ? [{ how: type, node: to as ItemNodeRef, inferred: props['inferred'] === true }]
      : [],
  );
}
