import type { ItemNodeRef } from '../../model/flow.ts';
import { groupBy } from '../sources/groupBy.ts';
import type { Key } from './Key.ts';

const INDEXES = new WeakMap<readonly Key[], ReadonlyMap<ItemNodeRef, readonly Key[]>>();

/** These keys by each node that they stand under, themselves included; remembered for as long as the list itself is in memory. */
export function keysByNode(keys: readonly Key[]): ReadonlyMap<ItemNodeRef, readonly Key[]> {
  const known = INDEXES.get(keys);
  if (known !== undefined) return known;
  const index = groupBy(keys, ({ up }) => up);
  INDEXES.set(keys, index);
  return index;
}
