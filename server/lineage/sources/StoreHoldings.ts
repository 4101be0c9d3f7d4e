import {
  allHoldings,
  holdingsMentioning,
  holdingsOf,
  openHoldingsConcerning,
  openHoldingsOf,
} from '../../graph/statements/lineage/holdings.ts';
import type { EndpointRef } from '../../model/flow.ts';
import type { GraphStore } from '../../store/GraphStore.ts';
import { openFactPool } from './FactPool.ts';
import { groupBy } from './groupBy.ts';
import type { HopSource, KeepingHolding } from './HopSource.ts';
import type { LikelyPlaces } from './LikelyPlaces.ts';
import { openRecall } from './openRecall.ts';
import { readConcerning } from './readConcerning.ts';
import { toKeepingHolding, type HoldingRow } from './storeRows.ts';

type StoreHoldings = Pick<
  HopSource,
  'holdingsAt' | 'everyHoldingAt' | 'holdingsMentioning' | 'openHoldingsConcerning' | 'openHoldings'
>;

/** The holdings of one question, asked of the store: by item nodes those that mention them, at endpoints those that leave their list open. */
export function openStoreHoldings(store: Pick<GraphStore, 'read'>, likely: LikelyPlaces): StoreHoldings {
  const pool = openFactPool<KeepingHolding>([({ hop }) => hop.holder]);
  const held = pool.at[0] ?? NOWHERE;
  const take = (rows: readonly HoldingRow[]): readonly KeepingHolding[] => pool.add(rows.map(toKeepingHolding));

  const mentioning: HopSource['holdingsMentioning'] = openRecall(async (ids) => {
    const holdings = take(await store.read(holdingsMentioning, { ids }));
    for (const { hop } of holdings) likely.add(hop.holder);
    return groupBy(holdings, ({ mentions }) => mentions.keys());
  });
  const loose = openRecall(async (ids: readonly EndpointRef[]) => {
    take(await store.read(openHoldingsOf, { ids }));
    return held;
  });
  const every: HopSource['everyHoldingAt'] = openRecall(async (ids) => {
    take(await store.read(holdingsOf, { ids }));
    return held;
  });
  const concerning: HopSource['openHoldingsConcerning'] = openRecall(async (concerns) => {
    const rows = await readConcerning(concerns, (family, ids) => store.read(openHoldingsConcerning[family], { ids }));
    return groupBy(new Set(take(rows)), ({ hop }) => hop.concerns);
  });
  let open: Promise<readonly KeepingHolding[]> | undefined;
  return {
    holdingsAt: async (endpoints, nodes) => {
      await mentioning(nodes);
      await loose(likely.with(endpoints));
      return held;
    },
    everyHoldingAt: every,
    holdingsMentioning: mentioning,
    openHoldingsConcerning: concerning,
    openHoldings: () => (open ??= store.read(allHoldings, { onlyOpen: true }).then(take)),
  };
}

const NOWHERE: ReadonlyMap<EndpointRef, readonly KeepingHolding[]> = new Map();
