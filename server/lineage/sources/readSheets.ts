import type { CarriageEdge, ContractHop } from '../../graph/hops.ts';
import { allEntrustments, allLinkages } from '../../graph/statements/lineage/contracts.ts';
import { allMatters } from '../../graph/statements/lineage/papers.ts';
import type { GraphStore } from '../../store/GraphStore.ts';
import type { Sheet } from './HopSource.ts';

/** Every sheet of the record. */
export async function readSheets(store: Pick<GraphStore, 'read'>): Promise<readonly Sheet[]> {
  return (await store.read(allMatters, {})) as readonly Sheet[];
}

/** Every entrustment and linkage of the record, with its edges as they are stored. */
export async function readContracts(
  store: Pick<GraphStore, 'read'>,
): Promise<readonly { readonly hop: ContractHop; readonly carriage: readonly CarriageEdge[] }[]> {
  const rows = [...(await store.read(allEntrustments, {})), ...(await store.read(allLinkages, {}))];
  return rows.map(({ contract, carriage }) => ({ hop: contract, carriage }));
}
