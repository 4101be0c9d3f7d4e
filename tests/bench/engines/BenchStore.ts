import type { GraphStore } from '../../../server/store/GraphStore.ts';

/** An empty store of one engine for the bench. Must be closed. */
export interface BenchStore {
  readonly store: GraphStore;
  /** Megabytes of the engine's own process; undefined where it runs inside the bench or cannot be seen. */
  readonly readServerMemory: () => number | undefined;
  readonly close: () => Promise<void>;
}
