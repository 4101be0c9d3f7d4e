import DataLoader from 'dataloader';
import { NODES_BY_IDS } from '../../graph/statements/nodes/nodesByIds.ts';
import type { RecordNode } from '../../model/node.ts';
import type { Ref } from '../../model/ref.ts';
import { groupBy } from '../../shared/groupBy.ts';
import type { GraphStore } from '../../store/GraphStore.ts';
import { familyOfRef } from './familyOfRef.ts';

const MOST_IDS = 1000;

/** Reads nodes by reference, one statement for each family among them. */
export function createNodeLoader(store: Pick<GraphStore, 'read'>): DataLoader<Ref, RecordNode | undefined> {
  const readAll = async (refs: readonly Ref[]): Promise<readonly (RecordNode | undefined)[]> => {
    const groups = [...groupBy(refs, familyOfRef)];
    const rows = await Promise.all(groups.map(([family, ids]) => store.read(NODES_BY_IDS[family], { ids })));
    const found = new Map<string, RecordNode>(rows.flat().map(({ fact }) => [fact.id, fact]));
    return refs.map((ref) => found.get(ref));
  };
  return new DataLoader(readAll, { maxBatchSize: MOST_IDS });
}
