import type { TraceRecord } from '../../server/lineage/TraceRecord.ts';
import { diffRows } from '../../server/loading/RowChanges.ts';
import { writeRows } from '../../server/loading/writeRows.ts';
import type { GraphStore } from '../../server/store/GraphStore.ts';
import { recordRows } from './recordRows.ts';

/** Empties the store and writes what walks know of this record. */
export async function loadRecord(store: GraphStore, record: TraceRecord): Promise<void> {
  await store.clear();
  await store.write((transaction) => writeRows(transaction, diffRows(undefined, recordRows(record))));
}
