import { allEndpoints, allEngagements } from '../../graph/statements/lineage/endpoints.ts';
import { allFlows, countFlows } from '../../graph/statements/lineage/flows.ts';
import { allHoldings } from '../../graph/statements/lineage/holdings.ts';
import { allMissingAttachments } from '../../graph/statements/lineage/papers.ts';
import type { GraphStore } from '../../store/GraphStore.ts';
import { RevisionMemory } from '../../store/RevisionMemory.ts';
import { buildSnapshot } from './buildSnapshot.ts';
import type { HopSource, Paper } from './HopSource.ts';
import { readContracts, readSheets } from './readSheets.ts';
import { rememberItems } from './rememberItems.ts';
import type { ItemSource, Snapshot } from './Snapshot.ts';
import { openSnapshotHopSource } from './SnapshotHopSource.ts';
import { openStoreHopSource, readPapers } from './StoreHopSource.ts';
import { openStoreItems } from './StoreItems.ts';

/** From here on flows are asked of the store, hop by hop: 150,000 took 2.4 to 6.7 s to read and 1 to 2 GB (engines.md §3). */
export const MOST_FLOWS = 100_000;

/** Hops, and what stands for their revision: the same object for as long as the record is at it. */
export interface CurrentSource {
  readonly revision: object;
  readonly source: HopSource;
}

/**
 * The flows of the current revision in memory: read once a revision, when first asked for. Every question asks the store for the
 * revision first, so that an answer is never of an older one. A record of more than `mostFlows` is not held: the store is asked.
 */
export class SnapshotCache {
  readonly #store: Pick<GraphStore, 'read'>;
  readonly #mostFlows: number;
  readonly #memory: RevisionMemory<Held>;

  constructor(store: Pick<GraphStore, 'read'>, mostFlows = MOST_FLOWS) {
    this.#store = store;
    this.#mostFlows = mostFlows;
    this.#memory = new RevisionMemory(store, () => this.#read());
  }

  /** Hops of the revision that the record is at now. */
  async source(): Promise<HopSource> {
    return (await this.current()).source;
  }

  /** The same, with the revision that they are of. */
  async current(): Promise<CurrentSource> {
    const held = await this.#memory.get();
    const { snapshot, papers, items } = held;
    const source =
      snapshot === undefined
        ? openStoreHopSource(this.#store, Promise.resolve(papers))
        : openSnapshotHopSource(snapshot, items);
    return { revision: held, source };
  }

  /** The snapshot; the papers alone if there are too many flows to hold. */
  async #read(): Promise<Held> {
    const items = rememberItems(openStoreItems(this.#store));
    const [flows] = await this.#store.read(countFlows, {});
    if ((flows?.count ?? 0) > this.#mostFlows) {
      return { snapshot: undefined, papers: await readPapers(this.#store), items };
    }
    const snapshot = await readSnapshot(this.#store);
    return { snapshot, papers: snapshot.papers, items };
  }
}

/** What was read of one revision. */
interface Held {
  readonly snapshot: Snapshot | undefined;
  readonly papers: readonly Paper[];
  /** The item tree, as far as questions have read it. */
  readonly items: ItemSource;
}

/** Reads every flow, holding and endpoint of the record, never the item tree. */
export async function readSnapshot(store: Pick<GraphStore, 'read'>): Promise<Snapshot> {
  const flows = await store.read(allFlows, { onlyOpen: false });
  const holdings = await store.read(allHoldings, { onlyOpen: false });
  const sheets = await readSheets(store);
  return buildSnapshot({
    endpoints: (await store.read(allEndpoints, {})).map(({ endpoint }) => endpoint),
    flows: flows.map(({ flow, carriage }) => ({ hop: flow, carriage })),
    holdings: holdings.map(({ holding, carriage }) => ({ hop: holding, carriage })),
    contracts: await readContracts(store),
    engagements: (await store.read(allEngagements, {})).map(({ engagement }) => engagement),
    missing: (await store.read(allMissingAttachments, {})).map(({ attachment }) => attachment),
    papers: await readPapers(store),
    paperByMatter: new Map(sheets.map(({ id, document }) => [id, document])),
    sheets,
  });
}
