import { addRevisionTexts, saveManifestTexts } from '../graph/statements/record/manifestTexts.ts';
import { RECORD_STATE_ID, saveRecordState } from '../graph/statements/record/recordState.ts';
import type { StoreTransaction } from '../store/GraphStore.ts';
import type { LogEntry } from './RevisionLog.ts';
import { toLogRows, toManifestRows, toRevisionRow } from './revisionRows.ts';
import type { RowChanges } from './RowChanges.ts';
import { writeRows } from './writeRows.ts';

/** Writes an import and its log entry in the transaction it is given: rows, texts, revision, and where the record now stands. */
export async function commitImport(
  transaction: StoreTransaction,
  rows: RowChanges,
  entries: readonly LogEntry[],
  builder: string,
): Promise<void> {
  await writeRows(transaction, {
    ...rows,
    createNodes: [...rows.createNodes, ...entries.map((entry) => toRevisionRow(entry.revision))],
  });
  for (const entry of entries) {
    await transaction.run(addRevisionTexts, { rows: toLogRows(entry) });
    await transaction.run(saveManifestTexts, { rows: toManifestRows(entry.texts) });
  }
  const last = entries.at(-1);
  if (last === undefined) return;
  const { number, contentHash } = last.revision;
  await transaction.run(saveRecordState, { id: RECORD_STATE_ID, props: { revision: number, contentHash, builder } });
}
