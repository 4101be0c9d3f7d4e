import type { CatalogueDocument } from '../../../catalogue/CatalogueDocument.ts';
import type { EdgeRow } from '../../rows.ts';
import { buildListState } from '../buildListState.ts';
import { concernsOf } from '../concerns.ts';
import { edgeRow } from '../edgeRow.ts';
import type { RecordIndex } from '../RecordIndex.ts';

/** CONCERNS, by which a walk finds the flows and holdings that may have an item without naming it: only of those that leave their list open. */
export function buildConcernEdges({ nodes, owner }: CatalogueDocument, index: RecordIndex): readonly EdgeRow[] {
  return nodes.flatMap((node) => {
    if (node.kind !== 'FLOW' && node.kind !== 'HOLDING') return [];
    const { unstated, unresolved, open } = buildListState(node.kind === 'FLOW' ? node.carries : node.items, index);
    if (!unstated && !unresolved && !open) return [];
    return concernsOf(node, index).map((concern) => edgeRow(owner, 'CONCERNS', node.id, concern));
  });
}
