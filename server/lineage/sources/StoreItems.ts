import type { ItemHop } from '../../graph/hops.ts';
import { itemsBelow, itemsOfConcept, itemsSaidAbout } from '../../graph/statements/lineage/items.ts';
import { HOPS_BY_IDS } from '../../graph/statements/nodes/hopsByIds.ts';
import type { GraphStore } from '../../store/GraphStore.ts';
import type { ItemSource } from './Snapshot.ts';

/** The item tree as the store has it. */
export function openStoreItems(store: Pick<GraphStore, 'read'>): ItemSource {
  return {
    async items(ids) {
      const rows = await store.read(HOPS_BY_IDS.Item, { ids });
      return new Map(rows.map(({ hop }) => [hop.id, hop]));
    },
    itemsBelow: async (node) => (await store.read(itemsBelow, { ids: [node] })).map(toItem),
    itemsOfConcept: async (concept) => (await store.read(itemsOfConcept, { id: concept })).map(toItem),
    async itemsAbout(subject) {
      const said = (await store.read(itemsSaidAbout, { id: subject })).map(toItem);
      const below = await store.read(itemsBelow, { ids: said.map(({ id }) => id) });
      const found = new Map(below.map(({ item }) => [item.id, item]));
      return [...found.values()].filter(({ about }) => about.includes(subject));
    },
  };
}

function toItem({ item }: { readonly item: ItemHop }): ItemHop {
  return item;
}
