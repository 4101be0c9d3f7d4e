import { openNeo4jStore } from '../../../server/store/neo4j/Neo4jStore.ts';
import { Neo4jServer } from '../../support/neo4j/Neo4jServer.ts';
import { readMemoryOf } from '../measure/memory.ts';
import type { BenchStore } from './BenchStore.ts';

/** One Neo4j for the whole bench, or why there is none. */
export type Neo4jForBench =
  | { readonly state: 'READY'; readonly open: () => Promise<BenchStore>; readonly remove: () => Promise<void> }
  | { readonly state: 'ABSENT'; readonly why: string };

/** Starts a Neo4j as the tests do (tests/support/neo4j): it needs Java 17, and Maven the first time. */
export async function startNeo4jForBench(): Promise<Neo4jForBench> {
  try {
    const server = await Neo4jServer.create();
    await server.start();
    return { state: 'READY', open: () => openEmptied(server), remove: () => server.remove() };
  } catch (error) {
    return { state: 'ABSENT', why: error instanceof Error ? error.message : String(error) };
  }
}

async function openEmptied(server: Neo4jServer): Promise<BenchStore> {
  const store = await openNeo4jStore(server);
  await store.clear();
  await store.prepare();
  return { store, readServerMemory: () => readMemoryOf(server.processId), close: () => store.close() };
}
