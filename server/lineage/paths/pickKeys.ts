import type { CarryingFlow } from '../sources/HopSource.ts';
import type { Key } from '../walk/Key.ts';

/**
 * Of keys of which these flows say the same, the first: what is in the way of one is in the way of all of them. A key that is renamed on a
 * flow stands for itself. Keeps the order.
 */
export function pickKeys(keys: readonly Key[], flows: readonly CarryingFlow[]): readonly Key[] {
  const named = new Set<string>();
  for (const { hop, mentions } of flows) {
    for (const node of mentions.keys()) named.add(node);
    for (const { from } of hop.correspondences) named.add(from);
  }
  const picked = new Map<string, Key>();
  for (const key of keys) {
    const kind = JSON.stringify([key.up.filter((node) => named.has(node)), [...key.concerns].sort()]);
    if (!picked.has(kind)) picked.set(kind, key);
  }
  return [...picked.values()];
}
