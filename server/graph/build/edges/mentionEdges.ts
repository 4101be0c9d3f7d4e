import type { CatalogueDocument, Mention } from '../../../catalogue/CatalogueDocument.ts';
import type { Evidence } from '../../../model/evidence.ts';
import type { NodeKind } from '../../../model/nodeKind.ts';
import type { Ref } from '../../../model/ref.ts';
import type { EdgeRow } from '../../rows.ts';
import { edgeRow } from '../edgeRow.ts';
import type { RecordIndex } from '../RecordIndex.ts';

/** Words of ours, and what every paper stands in: no paper is said to name them. */
const NOT_NAMED: ReadonlySet<NodeKind> = new Set(['CONCEPT', 'CONTROL', 'MUNICIPALITY', 'SOURCE_DOCUMENT']);

/**
 * MENTIONED_IN for each node of another document that this one names, in `mentions` or by a fact of its own, and STATED_IN for the
 * sheets that do. What a mention says is kept beside it as `mention`.
 */
export function buildMentionEdges(
  document: CatalogueDocument,
  edges: readonly EdgeRow[],
  index: RecordIndex,
): readonly EdgeRow[] {
  const mentions = new Map<Ref, Mention>(document.mentions.map((mention) => [mention.node, mention]));
  for (const [node, evidence] of namedByFacts(document, edges, index)) {
    const kind = index.get(node)?.kind;
    if (kind !== undefined && !mentions.has(node)) mentions.set(node, { node, kind, evidence, aka: [] });
  }
  return [...mentions.values()].flatMap((mention) => {
    const matters = new Set(mention.evidence.flatMap(({ matter }) => matter ?? []));
    return [
      edgeRow(document.owner, 'MENTIONED_IN', mention.node, document.owner, { mention: JSON.stringify(mention) }),
      ...[...matters].map((matter) => edgeRow(document.owner, 'STATED_IN', mention.node, matter)),
    ];
  });
}

/** Nodes of other documents that this one's facts relate to, with the evidence of those facts. */
function namedByFacts(
  { owner }: CatalogueDocument,
  edges: readonly EdgeRow[],
  index: RecordIndex,
): ReadonlyMap<Ref, readonly Evidence[]> {
  const found = new Map<Ref, Map<string, Evidence>>();
  for (const edge of edges) {
    const target = index.get(edge.to);
    const source = index.get(edge.from);
    if (target === undefined || source === undefined || target.owner === owner || NOT_NAMED.has(target.kind)) continue;
    const places = found.get(target.id) ?? new Map<string, Evidence>();
    for (const { document, matter, heading, place, lines } of source.evidence) {
      places.set(JSON.stringify([place, lines]), { document, matter, heading, place, lines, basis: 'STATED' });
    }
    found.set(target.id, places);
  }
  return new Map([...found].map(([id, places]) => [id, [...places.values()]]));
}
