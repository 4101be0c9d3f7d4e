import { StoreError } from '../store/StoreError.ts';
import { buildRecord } from './buildRecord.ts';
import { commitImport } from './commitImport.ts';
import { latestTexts } from './logEntries.ts';
import type { RecordOptions } from './RecordService.ts';
import type { LogEntry } from './RevisionLog.ts';
import { diffRows, joinChanges } from './RowChanges.ts';

/**
 * Builds the graph again from the revision log: the newest manifest of each document, and every revision as it was. The log itself is not
 * changed. Manifests that this code no longer accepts stop it, before anything is removed.
 */
export async function rebuildRecord(options: RecordOptions, entries: readonly LogEntry[]): Promise<void> {
  const { store, builder } = options;
  const sources = latestTexts(entries).map((text) => ({ file: text.file, bytes: new TextEncoder().encode(text.text) }));
  const built = buildRecord(sources);
  if (built.state === 'REFUSED') {
    const [first] = built.problems.filter((problem) => problem.severity === 'ERROR');
    const where = first === undefined ? '' : `（${first.file} ${String(first.line)}行：${first.message}）`;
    throw new StoreError(
      'CONFIGURATION',
      `保存されているマニフェストをこのプログラムで読めず、記録を組み立てなおせません${where}。マニフェストを直すか、前の版のプログラムで開いてください。`,
    );
  }
  const rows = joinChanges([...built.documents.values()].map((document) => diffRows(undefined, document.rows)));
  await store.clear();
  await store.write((transaction) => commitImport(transaction, rows, entries, builder));
  const last = entries.at(-1);
  if (last !== undefined) await store.seal(last.revision.id);
}
