/** What was read for each id; it may hold more than was asked for, and lacks an id of which there is nothing. */
export type Recall<K, V> = (ids: Iterable<K>) => Promise<ReadonlyMap<K, V>>;

/** Reads each id once, several in one go, and remembers it: also while another asks for the same. A reading that fails, fails for all who wait. */
export function openRecall<K, V>(read: (ids: readonly K[]) => Promise<ReadonlyMap<K, V>>): Recall<K, V> {
  const known = new Map<K, V>();
  const asked = new Map<K, Promise<void>>();

  const readMissing = async (missing: readonly K[]): Promise<void> => {
    const found = await read(missing);
    for (const id of missing) {
      const value = found.get(id);
      if (value !== undefined) known.set(id, value);
    }
  };

  return async (ids) => {
    const wanted = new Set(ids);
    const missing = [...wanted].filter((id) => !asked.has(id));
    if (missing.length > 0) {
      const reading = readMissing(missing);
      for (const id of missing) asked.set(id, reading);
    }
    await Promise.all(new Set([...wanted].flatMap((id) => asked.get(id) ?? [])));
    return known;
  };
}
