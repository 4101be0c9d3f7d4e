import type { ItemHop } from '../../graph/hops.ts';
import { ReadMemory } from '../../shared/ReadMemory.ts';
import type { Reply } from './HopSource.ts';
import type { ItemSource } from './Snapshot.ts';

/** So many item nodes are some 50 MB at most; the lists of five papers have fewer. */
const MOST_ITEMS = 50_000;

/**
 * An item tree that reads each node and each list once, for as long as the record does not change: one is opened for each revision. Beyond
 * `mostItems` it forgets all and begins anew, so that memory stays bounded whatever is asked.
 */
export function rememberItems(source: ItemSource, mostItems = MOST_ITEMS): ItemSource {
  const memory = new ReadMemory(mostItems);
  return {
    items: memory.open(source.items),
    itemsBelow: rememberLists(memory, source.itemsBelow),
    itemsOfConcept: rememberLists(memory, source.itemsOfConcept),
    itemsAbout: rememberLists(memory, source.itemsAbout),
  };
}

function rememberLists<K>(
  memory: ReadMemory,
  read: (key: K) => Reply<readonly ItemHop[]>,
): (key: K) => Reply<readonly ItemHop[]> {
  const lists = memory.open<K, readonly ItemHop[]>(
    async ([key]) => (key === undefined ? new Map() : new Map([[key, await read(key)]])),
    ({ length }) => length + 1,
  );
  return (key) => {
    const found = lists([key]);
    return found instanceof Promise ? found.then((list) => list.get(key) ?? []) : (found.get(key) ?? []);
  };
}
