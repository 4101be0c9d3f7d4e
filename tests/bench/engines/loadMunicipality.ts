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

/** Who is told while a municipality is loaded; what `afterBatch` throws ends the loading. */
export interface LoadWatch {
  readonly onRows: (rows: GraphRows) => void;
  /** With the facts that were written since it was last called. */
  readonly afterBatch: (facts: number) => void;
}

const NOBODY: LoadWatch = { onRows: () => undefined, afterBatch: () => undefined };

/** Writes a municipality through `writeRows`, a few papers at a time, and says that the record stands at this revision. */
export async function loadMunicipality(
  store: GraphStore,
  municipality: Municipality,
  revision: number,
  watch = NOBODY,
): Promise<LoadTimes> {
  let [facts, writing, watching] = [0, 0, 0];
  const told = (tell: () => void): void => {
    const before = performance.now();
    tell();
    watching += performance.now() - before;
  };
  const started = performance.now();
  let batch: GraphRows[] = [];
  const flush = async (): Promise<void> => {
    const before = performance.now();
    const changes = joinChanges(batch.map((rows) => diffRows(undefined, rows)));
    await store.write((transaction) => writeRows(transaction, changes));
    writing += performance.now() - before;
    const written = batch.reduce((sum, rows) => sum + factsOf(rows), 0);
    told(() => {
      watch.afterBatch(written);
    });
    batch = [];
  };
  for (const rows of municipality.rows()) {
    batch.push(rows);
    told(() => {
      watch.onRows(rows);
    });
    facts += factsOf(rows);
    if (batch.reduce((sum, each) => sum + factsOf(each), 0) >= BATCH) await flush();
  }
  await flush();
  const props = { revision, contentHash: `bench-${revision}`, builder: 'bench' };
  await store.write((transaction) => transaction.run(saveRecordState, { id: RECORD_STATE_ID, props }));
  return { facts, writing, building: performance.now() - started - writing - watching };
}

function factsOf({ nodes, edges }: GraphRows): number {
  return nodes.length + edges.length;
}
