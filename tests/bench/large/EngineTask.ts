import type { Neo4jStoreOptions } from '../../../server/store/neo4j/openDriver.ts';
import type { BenchRow } from '../report/BenchRow.ts';
import type { LargeOptions } from './largeOptions.ts';

/** What a process that measures one engine is given: which, and how large. */
export interface EngineTask {
  readonly options: LargeOptions;
  /** Absent: the embedded engine. */
  readonly neo4j?: (Neo4jStoreOptions & { readonly processId: number | undefined }) | undefined;
}

/** What it says: rows that stand, and what it is doing. */
export type EngineNews = { readonly rows: readonly BenchRow[] } | { readonly doing: string };
