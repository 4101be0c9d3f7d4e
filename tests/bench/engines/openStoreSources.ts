import { SnapshotCache } from '../../../server/lineage/sources/SnapshotCache.ts';
import type { TraceAnswer } from '../../../server/lineage/TraceAnswer.ts';
import type { ItemNodeRef } from '../../../server/model/flow.ts';
import type { GraphStore } from '../../../server/store/GraphStore.ts';
import { askTrace } from '../walk/askTrace.ts';

/** The ways in which the product answers a trace from a store. */
export interface StoreSources {
  /** With what the server does before each: ask for the revision. The item tree is read when it is first asked for. */
  readonly overSnapshot: (subject: ItemNodeRef) => Promise<TraceAnswer>;
  /** As for a record with too many flows to hold. */
  readonly hopByHop: (subject: ItemNodeRef) => Promise<TraceAnswer>;
  /** What the server answers the API from. */
  readonly snapshots: SnapshotCache;
}

/** Opens them; the snapshot is read when it is first asked for. */
export function openStoreSources(store: GraphStore): StoreSources {
  const snapshots = new SnapshotCache(store);
  const unheld = new SnapshotCache(store, 0);
  return {
    overSnapshot: async (subject) => askTrace(subject, await snapshots.source()),
    hopByHop: async (subject) => askTrace(subject, await unheld.source()),
    snapshots,
  };
}
