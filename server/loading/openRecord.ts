import { readManifestHashes } from '../graph/statements/record/manifestTexts.ts';
import { readRecordState, RECORD_STATE_ID } from '../graph/statements/record/recordState.ts';
import type { Problem } from '../manifest/Problem.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import type { ImportOutcome } from './ImportOutcome.ts';
import { readLogEntries } from './logEntries.ts';
import { readSeedFolders } from './readSeedFolders.ts';
import { rebuildRecord } from './rebuildRecord.ts';
import { RecordService, type RecordOptions } from './RecordService.ts';
import type { RevisionLog } from './RevisionLog.ts';
import { sha256, type SourceFile } from './SourceFile.ts';

/** What a start found and did, for the log. */
export interface StartReport {
  readonly revision: number;
  /** Why the graph was built again; absent if it was sound. */
  readonly rebuilt?: string | undefined;
  /** What the seeds changed; absent if nothing in the folders changed. */
  readonly seeds?: ImportOutcome | undefined;
}

export interface OpenRecordOptions extends RecordOptions {
  readonly seedFolders: readonly string[];
}

/**
 * Makes the record ready: rebuilds a graph that is missing, damaged, stale or of other code, then loads the seeds that changed since they
 * were last loaded. Seeds with problems change nothing: the caller shows them, and what was there is still served.
 */
export async function openRecord(
  options: OpenRecordOptions,
): Promise<{ readonly record: RecordService; readonly report: StartReport }> {
  const { store, log } = options;
  await store.prepare();
  const rebuilt = await rebuildIfNeeded(options);
  if (rebuilt === undefined) await copyMissingEntries(store, log);
  const record = new RecordService(options);
  const seeds = await loadSeeds(record, options);
  return { record, report: { revision: await record.revision(), rebuilt, seeds } };
}

/** Why the graph had to be built again, after it was; undefined if it is sound. */
async function rebuildIfNeeded(options: RecordOptions): Promise<string | undefined> {
  const { store, log, builder } = options;
  if (store.condition.state !== 'SOUND') {
    const entries = await log.readAll();
    const { why } = store.condition;
    await rebuildRecord(options, entries);
    return entries.length === 0 ? undefined : why;
  }
  const [state] = await store.read(readRecordState, { id: RECORD_STATE_ID });
  if (state === undefined || state.builder === builder) return undefined;
  await rebuildRecord(options, await readLogEntries(store, 0));
  return 'プログラムが新しくなったため、記録から組み立てなおしました。';
}

/** After a crash between the commit and the file, the store knows more than the log beside it. */
async function copyMissingEntries(store: GraphStore, log: RevisionLog): Promise<void> {
  const known = (await log.readAll()).at(-1)?.revision.number ?? 0;
  await log.append(await readLogEntries(store, known));
}

async function loadSeeds(
  record: RecordService,
  { store, seedFolders }: OpenRecordOptions,
): Promise<ImportOutcome | undefined> {
  const { files, problems } = await readSeedFolders(seedFolders);
  if (problems.length > 0) return { outcome: 'REFUSED', problems: sorted(problems) };
  const changed = await changedSeeds(store, files);
  return changed.length === 0 ? undefined : record.importSeeds({ files: changed, by: 'seeds', dryRun: false });
}

/** The seed files whose content is not what their document was last loaded from. */
async function changedSeeds(store: GraphStore, files: readonly SourceFile[]): Promise<readonly SourceFile[]> {
  const loaded = new Set(
    (await store.read(readManifestHashes, { standing: 'current' })).map((text) => `${text.file}\n${text.seedSha256}`),
  );
  return files.filter((source) => !loaded.has(`${source.file}\n${sha256(source.bytes)}`));
}

function sorted(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => (a.file < b.file ? -1 : 1));
}
