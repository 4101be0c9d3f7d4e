import type { CatalogueDocument } from '../../server/catalogue/CatalogueDocument.ts';
import { buildRows } from '../../server/graph/build/buildRows.ts';
import { diffRows, joinChanges } from '../../server/loading/RowChanges.ts';
import { writeRows } from '../../server/loading/writeRows.ts';
import type { GraphStore } from '../../server/store/GraphStore.ts';

/** Writes documents into an empty store as the loader does. */
export async function loadDocuments(store: GraphStore, documents: readonly CatalogueDocument[]): Promise<void> {
  const rows = [...buildRows(documents).values()];
  const changes = joinChanges(rows.map((row) => diffRows(undefined, row)));
  await store.write((transaction) => writeRows(transaction, changes));
}
