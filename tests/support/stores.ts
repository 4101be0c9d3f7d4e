import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Engine, type GraphStore } from '../../server/store/GraphStore.ts';
import { openEmbeddedStore } from '../../server/store/embedded/EmbeddedStore.ts';
import { openNeo4jStore } from '../../server/store/neo4j/Neo4jStore.ts';
import type { Neo4jForTests } from './neo4j/Neo4jForTests.ts';

/** Only for test files of the project `engines` (tests/contract, or `*.engines.test.ts`). */
export type OpenStore = () => GraphStore;

/**
 * Registers the same tests once for each engine. `open` gives, inside hooks and tests, a prepared store that was empty when the
 * block began; tests of one block share it (`await open().clear()` in a `beforeEach` empties it again).
 */
export function describeEachEngine(name: string, register: (open: OpenStore, engine: Engine) => void): void {
  for (const engine of Engine) {
    const absent = engine === 'neo4j' ? whyAbsent() : undefined;
    describe(`${name} on ${engine}`, () => {
      if (absent === undefined) registerOn(engine, register);
      else it.skip(`DID NOT RUN: ${absent}`, () => expect.unreachable());
    });
  }
}

/** A temporary directory for one embedded store, and what removes it. */
export async function makeStoreDirectory(): Promise<{
  readonly directory: string;
  readonly remove: () => Promise<void>;
}> {
  const directory = await mkdtemp(join(tmpdir(), 'michisuji-store-'));
  return { directory, remove: () => rm(directory, { recursive: true, force: true, maxRetries: 5 }) };
}

function registerOn(engine: Engine, register: (open: OpenStore, engine: Engine) => void): void {
  let store: GraphStore | undefined;
  let remove = (): Promise<void> => Promise.resolve();
  beforeAll(async () => {
    const opened = engine === 'embedded' ? await openInNewDirectory() : { store: await openOnTestServer(), remove };
    store = opened.store;
    remove = opened.remove;
    await store.prepare();
  });
  afterAll(async () => {
    await store?.close();
    await remove();
  });
  register(() => {
    if (store === undefined) throw new Error('the store is open only inside hooks and tests');
    return store;
  }, engine);
}

async function openInNewDirectory(): Promise<{ readonly store: GraphStore; readonly remove: () => Promise<void> }> {
  const { directory, remove } = await makeStoreDirectory();
  return { store: await openEmbeddedStore({ directory }), remove };
}

async function openOnTestServer(): Promise<GraphStore> {
  const server = readServer();
  if (server.state === 'ABSENT') throw new Error(server.why);
  const store = await openNeo4jStore(server);
  await store.clear();
  return store;
}

function whyAbsent(): string | undefined {
  const server = readServer();
  return server.state === 'ABSENT' ? server.why : undefined;
}

function readServer(): Neo4jForTests {
  const server = inject('neo4j') as Neo4jForTests | undefined;
  if (server === undefined)
    throw new Error('describeEachEngine is for tests/contract and *.engines.test.ts: see vitest.config.ts');
  return server;
}
