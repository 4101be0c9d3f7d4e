import DataLoader from 'dataloader';
import { NODES_BY_IDS } from '../../graph/statements/nodes/nodesByIds.ts';
import type { RecordNode } from '../../model/node.ts';
import type { Ref } from '../../model/ref.ts';
import { groupBy } from '../../shared/groupBy.ts';
import type { GraphStore } from '../../store/GraphStore.ts';
import { familyOfRef } from './familyOfRef.ts';
import type { KnownNodes, NodeCache } from './NodeCache.ts';

const MOST_IDS = 1000;

/** Reads nodes by reference, one statement for each family among them; with a cache only those that it does not know. */
export function createNodeLoader(
  store: Pick<GraphStore, 'read'>,
  cache?: NodeCache,
): DataLoader<Ref, RecordNode | undefined> {
  let current: Promise<KnownNodes> | undefined;
  const readAll = async (refs: readonly Ref[]): Promise<readonly (RecordNode | undefined)[]> => {
    const known = await (current ??= cache?.current());
    const found = new Map<Ref, RecordNode>();
    for (const ref of refs) {
      const node = known?.get(ref);
      if (node !== undefined) found.set(ref, node);
    }
    const groups = [
      ...groupBy(
        refs.filter((ref) => !found.has(ref)),
        familyOfRef,
      ),
    ];
    const rows = await Promise.all(groups.map(([family, ids]) => store.read(NODES_BY_IDS[family], { ids })));
    for (const { fact } of rows.flat()) {
      found.set(fact.id, fact);
      known?.put(fact);
    }
    return refs.map((ref) => found.get(ref));
  };
  return new DataLoader(readAll, { maxBatchSize: MOST_IDS });
}
