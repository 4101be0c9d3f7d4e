import type { CatalogueDocument } from '../../catalogue/CatalogueDocument.ts';
import type { GraphRows, NodeRow } from '../rows.ts';
import type { VariantTable } from '../variants.ts';
import { buildEdges } from './buildEdges.ts';
import { buildNodeRow } from './buildNodeRow.ts';
import { buildVariantTable } from './buildVariantTable.ts';
import { indexRecord, type RecordIndex } from './RecordIndex.ts';

/**
 * The rows of every document of the record, by its id. The same documents give the same rows, whatever their order. `build` makes those of
 * one; a caller that builds again and again remembers what it gave.
 */
export function buildRows(
  documents: readonly CatalogueDocument[],
  build: typeof buildDocumentRows = buildDocumentRows,
): ReadonlyMap<string, GraphRows> {
  const index = indexRecord(documents);
  const variants = buildVariantTable(documents.flatMap((document) => document.variants));
  return new Map(documents.map((document) => [document.owner, build(document, index, variants)]));
}

/** The rows of one document; they depend on the documents that it refers to, and on those whose sheets refer to its sets. */
export function buildDocumentRows(document: CatalogueDocument, index: RecordIndex, variants?: VariantTable): GraphRows {
  return {
    nodes: document.nodes.map((node) => withWords(buildNodeRow(node, index, variants), document)),
    edges: buildEdges(document, index),
  };
}

/** Keeps the variant characters of a vocabulary on its own row, for those who read search keys, and the terms that it explains. */
function withWords(row: NodeRow, { owner, variants, glossary }: CatalogueDocument): NodeRow {
  if (row.id !== owner) return row;
  return {
    ...row,
    props: {
      ...row.props,
      ...(variants.length === 0 ? {} : { variants: JSON.stringify(variants) }),
      ...(glossary.length === 0 ? {} : { glossary: JSON.stringify(glossary) }),
    },
  };
}
