import type { ItemHop } from '../../graph/hops.ts';
import type { ItemNodeRef } from '../../model/flow.ts';
import type { ItemSource } from './Snapshot.ts';

/** So many item nodes are some 50 MB at most; the lists of five papers have fewer. */
const MOST_ITEMS = 50_000;

/**
 * An item tree that reads each node and each list once, for as long as the record does not change: one is opened for each revision. Beyond
 * `mostItems` it forgets all and begins anew, so that memory stays bounded whatever is asked.
 */
export function rememberItems(source: ItemSource, mostItems = MOST_ITEMS): ItemSource {
  const hops = new Map<ItemNodeRef, ItemHop>();
  const lists = new Map<string, readonly ItemHop[]>();
  let held = 0;

  const makeRoom = (count: number): void => {
    held += count;
    if (held <= mostItems) return;
    hops.clear();
    lists.clear();
    held = count;
  };

  const readHops = async (missing: readonly ItemNodeRef[], found: Map<ItemNodeRef, ItemHop>) => {
    const read = await source.items(missing);
    makeRoom(missing.length);
    for (const id of missing) {
      const hop = read.get(id);
      if (hop === undefined) continue;
      hops.set(id, hop);
      found.set(id, hop);
    }
    return found;
  };

  const readList = async (key: string, read: () => ReturnType<ItemSource['itemsBelow']>) => {
    const list = await read();
    makeRoom(list.length);
    lists.set(key, list);
    return list;
  };

  return {
    items: (ids) => {
      const found = new Map<ItemNodeRef, ItemHop>();
      const missing: ItemNodeRef[] = [];
      for (const id of new Set(ids)) {
        const hop = hops.get(id);
        if (hop === undefined) missing.push(id);
        else found.set(id, hop);
      }
      return missing.length === 0 ? found : readHops(missing, found);
    },
    itemsBelow: (node) => lists.get(`below ${node}`) ?? readList(`below ${node}`, () => source.itemsBelow(node)),
    itemsOfConcept: (concept) => lists.get(concept) ?? readList(concept, () => source.itemsOfConcept(concept)),
    itemsAbout: (subject) => lists.get(subject) ?? readList(subject, () => source.itemsAbout(subject)),
  };
}
