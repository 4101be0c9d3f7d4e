import type { ItemNodeRef } from '../../model/flow.ts';
import type { Mentions } from '../law/carriageOf.ts';
import type { Key } from './Key.ts';

/** Everything (flows or holdings, by item node) that mentions the key or a node above it, each once. */
export function* mentioning<T extends { readonly mentions: Mentions }>(
  key: Key,
  byNode: ReadonlyMap<ItemNodeRef, readonly T[]>,
): Generator<T> {
  for (const [depth, node] of key.up.entries()) {
    for (const found of byNode.get(node) ?? []) {
      if (firstMentioned(key.up, found.mentions) === depth) yield found;
    }
  }
}

function firstMentioned(up: readonly ItemNodeRef[], mentions: Mentions): number {
  let depth = 0;
  for (const node of up) {
    if (mentions.has(node)) return depth;
    depth += 1;
  }
  return depth;
}
