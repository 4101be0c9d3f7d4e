/** What several memories may hold together; when it would be more, all of them forget what they know and begin anew. */
export class ReadMemory {
  readonly #most: number;
  readonly #known: Map<unknown, unknown>[] = [];
  #held = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Reads values by key, several in one go, each once until all is forgotten; a reading that failed is not kept. A key of which there is
   * nothing is asked for again. `weigh`: how much a value counts. At once if all asked for is known.
   */
  open<K, V>(
    read: (missing: readonly K[]) => ReadonlyMap<K, V> | Promise<ReadonlyMap<K, V>>,
    weigh: (value: V) => number = () => 1,
  ): (keys: Iterable<K>) => ReadonlyMap<K, V> | Promise<ReadonlyMap<K, V>> {
    const known = new Map<K, V>();
    this.#known.push(known);
    const readMissing = async (missing: readonly K[], found: Map<K, V>): Promise<ReadonlyMap<K, V>> => {
      const values = await read(missing);
      for (const key of missing) {
        const value = values.get(key);
        if (value === undefined) continue;
        this.#makeRoom(weigh(value));
        known.set(key, value);
        found.set(key, value);
      }
      return found;
    };
    return (keys) => {
      const found = new Map<K, V>();
      const missing: K[] = [];
      for (const key of new Set(keys)) {
        const value = known.get(key);
        if (value === undefined) missing.push(key);
        else found.set(key, value);
      }
      return missing.length === 0 ? found : readMissing(missing, found);
    };
  }

  #makeRoom(weight: number): void {
    this.#held += weight;
    if (this.#held <= this.#most) return;
    for (const known of this.#known) known.clear();
    this.#held = weight;
  }
}
