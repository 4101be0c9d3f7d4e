import {
  allFlows,
  flowsBecoming,
  flowsEntering,
  flowsLeaving,
  flowsMentioning,
  looseFlowsEntering,
  looseFlowsLeaving,
  openFlowsConcerning,
  renamedItems,
} from '../../graph/statements/lineage/flows.ts';
import type { EndpointRef, ItemNodeRef } from '../../model/flow.ts';
import type { GraphStore } from '../../store/GraphStore.ts';
import { openFactPool } from './FactPool.ts';
import { groupBy } from './groupBy.ts';
import type { CarryingFlow, FlowEnd, HopSource } from './HopSource.ts';
import type { LikelyPlaces } from './LikelyPlaces.ts';
import { openRecall } from './openRecall.ts';
import { readConcerning } from './readConcerning.ts';
import { toCarryingFlow, type FlowRow } from './storeRows.ts';

type StoreFlows = Pick<
  HopSource,
  'flowsAt' | 'everyFlowAt' | 'flowsMentioning' | 'flowsBecoming' | 'renamed' | 'openFlowsConcerning' | 'openFlows'
>;

/**
 * The flows of one question, asked of the store. What a question is about is read once, by the item nodes; at the endpoints only what
 * leaves its list open or renames is read, so that a hub costs what it has of the question.
 */
export function openStoreFlows(store: Pick<GraphStore, 'read'>, likely: LikelyPlaces): StoreFlows {
  const pool = openFactPool<CarryingFlow>([({ hop }) => hop.from, ({ hop }) => hop.to]);
  const [leaving, entering] = [pool.at[0] ?? NOWHERE, pool.at[1] ?? NOWHERE];
  const take = (rows: readonly FlowRow[]): readonly CarryingFlow[] => pool.add(rows.map(toCarryingFlow));
  const indexOf = (end: FlowEnd): typeof NOWHERE => (end === 'FROM' ? leaving : entering);

  const mentioning: HopSource['flowsMentioning'] = openRecall(async (ids) => {
    const flows = take(await store.read(flowsMentioning, { ids }));
    for (const { hop } of flows) likely.add(hop.from, hop.to);
    return groupBy(flows, ({ mentions }) => mentions.keys());
  });
  const loose = {
    FROM: openRecall(async (ids: readonly EndpointRef[]) => {
      take(await store.read(looseFlowsLeaving, { ids }));
      return leaving;
    }),
    TO: openRecall(async (ids: readonly EndpointRef[]) => {
      take(await store.read(looseFlowsEntering, { ids }));
      return entering;
    }),
  };
  const every = {
    FROM: openRecall(async (ids: readonly EndpointRef[]) => {
      take(await store.read(flowsLeaving, { ids }));
      return leaving;
    }),
    TO: openRecall(async (ids: readonly EndpointRef[]) => {
      take(await store.read(flowsEntering, { ids }));
      return entering;
    }),
  };
  const becoming: HopSource['flowsBecoming'] = openRecall(async (ids) => {
    const flows = take(await store.read(flowsBecoming, { ids }));
    return groupBy(flows, ({ hop }) => new Set(hop.correspondences.flatMap(({ to }) => to)));
  });
  const concerning: HopSource['openFlowsConcerning'] = openRecall(async (concerns) => {
    const rows = await readConcerning(concerns, (family, ids) => store.read(openFlowsConcerning[family], { ids }));
    return groupBy(new Set(take(rows)), ({ hop }) => hop.concerns);
  });
  let open: Promise<readonly CarryingFlow[]> | undefined;
  return {
    flowsAt: async (end, endpoints, nodes) => {
      await mentioning(nodes);
      await loose[end](likely.with(endpoints));
      return indexOf(end);
    },
    everyFlowAt: async (end, endpoints) => {
      await every[end](endpoints);
      return indexOf(end);
    },
    flowsMentioning: mentioning,
    flowsBecoming: becoming,
    renamed: async (ids) => new Set((await store.read(renamedItems, { ids })).map(({ id }) => id as ItemNodeRef)),
    openFlowsConcerning: concerning,
    openFlows: () => (open ??= store.read(allFlows, { onlyOpen: true }).then(take)),
  };
}

const NOWHERE: ReadonlyMap<EndpointRef, readonly CarryingFlow[]> = new Map();
