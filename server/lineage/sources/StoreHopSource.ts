import { endpointsByIds, engagementsOf, systemsOperatedBy } from '../../graph/statements/lineage/endpoints.ts';
import { allFlows } from '../../graph/statements/lineage/flows.ts';
import { allHoldings } from '../../graph/statements/lineage/holdings.ts';
import { allPapers, missingAttachmentsOf, paperOfMatter } from '../../graph/statements/lineage/papers.ts';
import type { Ref } from '../../model/ref.ts';
import type { GraphStore } from '../../store/GraphStore.ts';
import { groupBy } from './groupBy.ts';
import type { HopSource, Paper } from './HopSource.ts';
import { openLikelyPlaces } from './LikelyPlaces.ts';
import { openRecall } from './openRecall.ts';
import { readContracts, readSheets } from './readSheets.ts';
import { openStoreFlows } from './StoreFlows.ts';
import { openStoreHoldings } from './StoreHoldings.ts';
import { openStoreItems } from './StoreItems.ts';
import { toCarryingFlow, toKeepingHolding, toStatedContract } from './storeRows.ts';

/**
 * Hops asked of the store: the reference, and the way for graphs too large to hold. A source is for one question: it remembers what it has
 * read, so that nothing is read twice. `papers`: every paper, if the caller knows them.
 */
export function openStoreHopSource(store: Pick<GraphStore, 'read'>, papers?: Promise<readonly Paper[]>): HopSource {
  const likely = openLikelyPlaces();
  let all = papers;
  return {
    ...openStoreItems(store),
    ...openStoreFlows(store, likely),
    ...openStoreHoldings(store, likely),
    endpoints: openRecall(async (ids) => {
      const rows = await store.read(endpointsByIds, { ids });
      return new Map(rows.map(({ endpoint }) => [endpoint.id, endpoint]));
    }),
    systemsOf: openRecall(async (operators) => {
      const rows = await store.read(systemsOperatedBy, { ids: operators });
      const systems = rows.map(({ endpoint }) => endpoint);
      return groupBy(systems, ({ operator }) => (operator === undefined ? [] : [operator]));
    }),
    engagementsOf: openRecall(async (organisations) => {
      const rows = await store.read(engagementsOf, { ids: organisations });
      const engagements = rows.map(({ engagement }) => engagement);
      return groupBy(engagements, ({ organisation }) => [organisation]);
    }),
    missingOf: openRecall(async (matters) => {
      const rows = await store.read(missingAttachmentsOf, { ids: matters });
      const attachments = rows.map(({ attachment }) => attachment);
      return groupBy(attachments, (attachment) => attachment.matters);
    }),
    papers: () => (all ??= readPapers(store)),
    sheets: () => readSheets(store),
    async facts() {
      const flows = await store.read(allFlows, { onlyOpen: false });
      const holdings = await store.read(allHoldings, { onlyOpen: false });
      const contracts = await readContracts(store);
      return [...flows.map(toCarryingFlow), ...holdings.map(toKeepingHolding), ...contracts.map(toStatedContract)];
    },
    async paperOf(matter) {
      const [row] = await store.read(paperOfMatter, { id: matter });
      return row?.document as Ref<'SOURCE_DOCUMENT'> | undefined;
    },
  };
}

/** Every paper of the record. */
export async function readPapers(store: Pick<GraphStore, 'read'>): Promise<readonly Paper[]> {
  return (await store.read(allPapers, { documentKind: 'PAPER' })) as readonly Paper[];
}
