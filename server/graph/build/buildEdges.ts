import type { CatalogueDocument } from '../../catalogue/CatalogueDocument.ts';
import type { RecordNode } from '../../model/node.ts';
import type { EdgeRow } from '../rows.ts';
import { buildConcernEdges } from './edges/concernEdges.ts';
import { buildContractEdges } from './edges/contractEdges.ts';
import { buildFlowEdges, buildHoldingEdges } from './edges/flowEdges.ts';
import { buildItemEdges } from './edges/itemEdges.ts';
import { buildMentionEdges } from './edges/mentionEdges.ts';
import { buildPartyEdges } from './edges/partyEdges.ts';
import { buildSheetEdges } from './edges/sheetEdges.ts';
import { edgeRow } from './edgeRow.ts';
import type { RecordIndex } from './RecordIndex.ts';

/** Every relationship that a document states, each once. */
export function buildEdges(document: CatalogueDocument, index: RecordIndex): readonly EdgeRow[] {
  const own = document.nodes.flatMap((node) => [...buildCommonEdges(node), ...buildKindEdges(node)]);
  const all = [...own, ...buildMentionEdges(document, own, index), ...buildConcernEdges(document, index)];
  return [...new Map(all.map((edge) => [identityOf(edge), edge])).values()];
}

function identityOf({ type, from, to, key }: EdgeRow): string {
  return [type, from, to, key].join('\n');
}

/** What every node has: its document, and the sheets that its evidence names. */
function buildCommonEdges(node: RecordNode): readonly EdgeRow[] {
  const document = node.kind === 'SOURCE_DOCUMENT' ? [] : [edgeRow(node.owner, 'FROM_DOCUMENT', node.id, node.owner)];
  const matters = node.evidence.flatMap(({ matter }) => (matter === undefined || matter === node.id ? [] : [matter]));
  return [...document, ...matters.map((matter) => edgeRow(node.owner, 'STATED_IN', node.id, matter))];
}

function buildKindEdges(node: RecordNode): readonly EdgeRow[] {
  switch (node.kind) {
    case 'FLOW':
      return buildFlowEdges(node);
    case 'HOLDING':
      return buildHoldingEdges(node);
    case 'ITEM_SET':
    case 'INFORMATION_ITEM':
      return buildItemEdges(node);
    case 'ENTRUSTMENT':
    case 'LINKAGE':
    case 'MIGRATION':
      return buildContractEdges(node);
    case 'SYSTEM':
    case 'DEPARTMENT':
    case 'CERTIFICATE':
    case 'SOURCE_DOCUMENT':
      return buildPartyEdges(node);
    case 'MATTER':
    case 'ATTACHMENT':
    case 'RETENTION':
    case 'MEASURE':
    case 'RULE_SET':
    case 'CLAUSE':
    case 'NOTE':
      return buildSheetEdges(node);
    case 'MUNICIPALITY':
    case 'BUSINESS':
    case 'DATA_SUBJECT':
    case 'CONCEPT':
    case 'ORGANISATION':
    case 'NETWORK':
    case 'CONTROL':
    case 'DECISION':
    case 'REVISION':
      return [];
  }
}
