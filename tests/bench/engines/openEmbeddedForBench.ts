import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../../server/store/embedded/EmbeddedStore.ts';
import type { BenchStore } from './BenchStore.ts';

/** An embedded store in a new folder, which closing removes. */
export async function openEmbeddedForBench(): Promise<BenchStore> {
  const directory = await mkdtemp(join(tmpdir(), 'michisuji-bench-'));
  const store = await openEmbeddedStore({ directory });
  await store.prepare();
  return {
    store,
    readServerMemory: () => undefined,
    close: async () => {
      await store.close();
      await rm(directory, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
