import { RECORD_STATE_ID, saveRecordState } from '../../../server/graph/statements/record/recordState.ts';
import { diffRows, joinChanges } from '../../../server/loading/RowChanges.ts';
import { writeRows } from '../../../server/loading/writeRows.ts';
import type { GraphRows } from '../../../server/graph/rows.ts';
import type { GraphStore } from '../../../server/store/GraphStore.ts';
import type { Municipality } from '../record/Municipality.ts';

/** How long it took, in milliseconds, and how many facts (nodes and relationships) it was. */
export interface LoadTimes {
  readonly facts: number;
  /** Making the rows of the documents. */
  readonly building: number;
  /** `writeRows` with its commits. */
  readonly writing: number;
}

/** So many rows go into one transaction: an import of some papers at once. */
const BATCH = 20_000;

/** Writes a municipality through `writeRows`, a few papers at a time, and says that the record stands at this revision. */
export async function loadMunicipality(
  store: GraphStore,
  municipality: Municipality,
  revision: number,
): Promise<LoadTimes> {
  let [facts, writing] = [0, 0];
  const started = performance.now();
  let batch: GraphRows[] = [];
  const flush = async (): Promise<void> => {
    const before = performance.now();
    const changes = joinChanges(batch.map((rows) => diffRows(undefined, rows)));
    await store.write((transaction) => writeRows(transaction, changes));
    writing += performance.now() - before;
    batch = [];
  };
  for (const rows of municipality.rows()) {
    batch.push(rows);
    facts += rows.nodes.length + rows.edges.length;
    if (batch.reduce((sum, each) => sum + each.nodes.length + each.edges.length, 0) >= BATCH) await flush();
  }
  await flush();
  const props = { revision, contentHash: `bench-${revision}`, builder: 'bench' };
  await store.write((transaction) => transaction.run(saveRecordState, { id: RECORD_STATE_ID, props }));
  return { facts, writing, building: performance.now() - started - writing };
}
