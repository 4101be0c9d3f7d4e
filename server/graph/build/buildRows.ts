import type { CatalogueDocument } from '../../catalogue/CatalogueDocument.ts';
import type { GraphRows } from '../rows.ts';
import { DEFAULT_VARIANTS, type VariantTable } from '../variants.ts';
import { buildEdges } from './buildEdges.ts';
import { buildNodeRow } from './buildNodeRow.ts';
import { indexRecord, type RecordIndex } from './RecordIndex.ts';

/** The rows of every document of the record, by its id. The same documents give the same rows, whatever their order. */
export function buildRows(documents: readonly CatalogueDocument[]): ReadonlyMap<string, GraphRows> {
  const index = indexRecord(documents);
  const variants = buildVariants(documents);
  return new Map(documents.map((document) => [document.owner, buildDocumentRows(document, index, variants)]));
}

/** The rows of one document; they depend on the documents that it refers to, and on those whose sheets refer to its sets. */
export function buildDocumentRows(document: CatalogueDocument, index: RecordIndex, variants?: VariantTable): GraphRows {
  return {
    nodes: document.nodes.map((node) => buildNodeRow(node, index, variants)),
    edges: buildEdges(document, index),
  };
}

/** Variant characters of the vocabularies; the built-in table if they give none. */
export function buildVariants(documents: readonly CatalogueDocument[]): VariantTable {
  const given = documents.flatMap(({ variants }) => variants);
  if (given.length === 0) return DEFAULT_VARIANTS;
  return new Map(given.flatMap(({ base, variants }) => variants.map((variant) => [variant, base] as const)));
}
