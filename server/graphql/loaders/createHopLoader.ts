import DataLoader from 'dataloader';
import type { HopsByIds } from '../../graph/statements/nodes/hopsByIds.ts';
import type { GraphStore } from '../../store/GraphStore.ts';

const MOST_IDS = 1000;

/** Reads what walks know of the nodes of one family, one statement for all that are asked for in the same turn. */
export function createHopLoader<H extends { readonly id: string }>(
  store: Pick<GraphStore, 'read'>,
  statement: HopsByIds<H>,
): DataLoader<string, H | undefined> {
  const readAll = async (ids: readonly string[]): Promise<readonly (H | undefined)[]> => {
    const rows = await store.read(statement, { ids });
    const found = new Map(rows.map(({ hop }) => [hop.id, hop]));
    return ids.map((id) => found.get(id));
  };
  return new DataLoader(readAll, { maxBatchSize: MOST_IDS });
}
