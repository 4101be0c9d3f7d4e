import type { EndpointHop } from '../../graph/hops.ts';
import { endpointsByIds, engagementsOf, systemsOperatedBy } from '../../graph/statements/lineage/endpoints.ts';
import {
  allFlows,
  flowsBecoming,
  flowsEntering,
  flowsLeaving,
  flowsMentioning,
} from '../../graph/statements/lineage/flows.ts';
import { allHoldings, holdingsMentioning, holdingsOf } from '../../graph/statements/lineage/holdings.ts';
import { allPapers, missingAttachmentsOf, paperOfMatter } from '../../graph/statements/lineage/papers.ts';
import type { Ref } from '../../model/ref.ts';
import type { GraphStore } from '../../store/GraphStore.ts';
import { groupBy } from './groupBy.ts';
import type { HopSource, Paper } from './HopSource.ts';
import { readContracts, readSheets } from './readSheets.ts';
import { openStoreItems } from './StoreItems.ts';
import { toCarryingFlow, toKeepingHolding, toStatedContract } from './storeRows.ts';

/** Hops asked of the store, one statement a question, whatever the number of ids: the reference, and the way for graphs too large to hold. */
export function openStoreHopSource(store: Pick<GraphStore, 'read'>): HopSource {
  const items = openStoreItems(store);
  const everyFlowAt: HopSource['everyFlowAt'] = async (end, endpoints) => {
    const rows = await store.read(end === 'FROM' ? flowsLeaving : flowsEntering, { ids: endpoints });
    return groupBy(rows.map(toCarryingFlow), ({ hop }) => [end === 'FROM' ? hop.from : hop.to]);
  };
  return {
    ...items,
    async endpoints(ids) {
      const rows = await store.read(endpointsByIds, { ids });
      return new Map(rows.map(({ endpoint }) => [endpoint.id, endpoint]));
    },
    async systemsOf(operators) {
      const rows = await store.read(systemsOperatedBy, { ids: operators });
      return groupBy(rows.map(toEndpoint), ({ operator }) => (operator === undefined ? [] : [operator]));
    },
    flowsAt: everyFlowAt,
    everyFlowAt,
    async flowsMentioning(nodes) {
      const rows = await store.read(flowsMentioning, { ids: nodes });
      return groupBy(rows.map(toCarryingFlow), ({ mentions }) => mentions.keys());
    },
    async flowsBecoming(keys) {
      const rows = await store.read(flowsBecoming, { ids: keys });
      return groupBy(rows.map(toCarryingFlow), ({ hop }) => new Set(hop.correspondences.flatMap(({ to }) => to)));
    },
    async openFlowsConcerning() {
      const rows = await store.read(allFlows, { onlyOpen: true });
      return groupBy(rows.map(toCarryingFlow), ({ hop }) => hop.concerns);
    },
    openFlows: async () => (await store.read(allFlows, { onlyOpen: true })).map(toCarryingFlow),
    async holdingsAt(endpoints) {
      const rows = await store.read(holdingsOf, { ids: endpoints });
      return groupBy(rows.map(toKeepingHolding), ({ hop }) => [hop.holder]);
    },
    async holdingsMentioning(nodes) {
      const rows = await store.read(holdingsMentioning, { ids: nodes });
      return groupBy(rows.map(toKeepingHolding), ({ mentions }) => mentions.keys());
    },
    async openHoldingsConcerning() {
      const rows = await store.read(allHoldings, { onlyOpen: true });
      return groupBy(rows.map(toKeepingHolding), ({ hop }) => hop.concerns);
    },
    openHoldings: async () => (await store.read(allHoldings, { onlyOpen: true })).map(toKeepingHolding),
    async engagementsOf(organisations) {
      const rows = await store.read(engagementsOf, { ids: organisations });
      return groupBy(
        rows.map(({ engagement }) => engagement),
        ({ organisation }) => [organisation],
      );
    },
    async missingOf(matters) {
      const rows = await store.read(missingAttachmentsOf, { ids: matters });
      return groupBy(
        rows.map(({ attachment }) => attachment),
        (attachment) => attachment.matters,
      );
    },
    papers: async () => (await store.read(allPapers, { documentKind: 'PAPER' })) as readonly Paper[],
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

function toEndpoint({ endpoint }: { readonly endpoint: EndpointHop }): EndpointHop {
  return endpoint;
}
