/** One value that views read, change and are told of. */
export interface Store<T> {
  readonly get: () => T;
  /** Replaces some fields and tells everybody. */
  readonly set: (change: Partial<T>) => void;
  /** Calls back at once and after each change in one of these fields. */
  readonly watch: (fields: readonly (keyof T)[], callback: (value: T) => void) => void;
  /** Forgets all who watch: the page is drawn anew. */
  readonly forget: () => void;
}

interface Watcher<T> {
  readonly fields: readonly (keyof T)[];
  readonly callback: (value: T) => void;
}

/** Makes a store with its first value. */
export function createStore<T extends object>(first: T): Store<T> {
  let value = first;
  let watchers: Watcher<T>[] = [];
  return {
    get: () => value,
    set: (change) => {
      const before = value;
      value = { ...value, ...change };
      for (const { fields, callback } of [...watchers]) {
        if (fields.some((field) => before[field] !== value[field])) callback(value);
      }
    },
    watch: (fields, callback) => {
      watchers.push({ fields, callback });
      callback(value);
    },
    forget: () => {
      watchers = [];
    },
  };
}
