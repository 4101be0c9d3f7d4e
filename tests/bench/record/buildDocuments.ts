import type { CatalogueDocument } from '../../../server/catalogue/CatalogueDocument.ts';
import { buildDocumentRows } from '../../../server/graph/build/buildRows.ts';
import { indexRecord } from '../../../server/graph/build/RecordIndex.ts';
import type { GraphRows } from '../../../server/graph/rows.ts';

/**
 * The rows of these documents, each made when it is asked for: those of a whole record at once would only fill the memory. They may
 * refer to `known` documents.
 */
export function* buildDocuments(
  documents: readonly CatalogueDocument[],
  known: readonly CatalogueDocument[],
): Generator<GraphRows> {
  const index = indexRecord([...known, ...documents]);
  for (const document of documents) yield buildDocumentRows(document, index);
}
