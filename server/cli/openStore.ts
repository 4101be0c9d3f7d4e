import type { StoreConfig } from '../config.ts';
import { openEmbeddedStore } from '../store/embedded/EmbeddedStore.ts';
import type { GraphStore } from '../store/GraphStore.ts';
import { openNeo4jStore } from '../store/neo4j/Neo4jStore.ts';

/** Opens the store that the configuration names; the embedded one lies in the data directory. */
export function openStore(store: StoreConfig, dataDirectory: string): Promise<GraphStore> {
  return store.engine === 'neo4j' ? openNeo4jStore(store) : openEmbeddedStore({ directory: dataDirectory });
}
