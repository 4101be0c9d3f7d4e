import type { ItemHop } from '../../graph/hops.ts';
import type { ItemNodeRef } from '../../model/flow.ts';
import type { HopSource } from '../sources/HopSource.ts';
import { toKey, type Key, type Load } from './Key.ts';

/** Every key of one question as one object, and every load: so that walks compare by identity. */
export interface KeyBook {
  readonly enter: (items: Iterable<ItemHop>) => readonly Key[];
  /** The keys of these nodes; what the record does not have is left out. */
  readonly fetch: (ids: Iterable<ItemNodeRef>) => Promise<void>;
  /** A key that was entered or fetched. */
  readonly find: (id: ItemNodeRef) => Key | undefined;
  readonly load: (key: Key, root: Key, how: Pick<Load, 'arrived' | 'guessed'>) => Load;
}

/** A load that has made no step. */
export const AT_START: Pick<Load, 'arrived' | 'guessed'> = { arrived: false, guessed: false };

/** An empty book that fetches from this source. */
export function openKeyBook(source: Pick<HopSource, 'items'>): KeyBook {
  const keys = new Map<ItemNodeRef, Key>();
  const loads = new Map<Key, Load[]>();

  const enterOne = (item: ItemHop): Key => {
    const known = keys.get(item.id);
    if (known !== undefined) return known;
    const key = toKey(item);
    keys.set(item.id, key);
    return key;
  };

  return {
    enter: (items) => [...new Set([...items].map(enterOne))],
    fetch: async (ids) => {
      const missing = [...ids].filter((id) => !keys.has(id));
      if (missing.length === 0) return;
      const found = await source.items(missing);
      for (const id of missing) {
        const item = found.get(id);
        if (item !== undefined) enterOne(item);
      }
    },
    find: (id) => keys.get(id),
    load: (key, root, { arrived, guessed }) => {
      // A key has few loads: nearly always itself, as it starts and as it arrived.
      const known = loads.get(key);
      for (const load of known ?? []) {
        if (load.root === root && load.arrived === arrived && load.guessed === guessed) return load;
      }
      const load: Load = { key, root, arrived, guessed };
      if (known === undefined) loads.set(key, [load]);
      else known.push(load);
      return load;
    },
  };
}
