import type { FlowHop } from '../../graph/hops.ts';
import type { ItemNodeRef } from '../../model/flow.ts';
import type { CarryingFlow } from '../sources/HopSource.ts';
import { groupBy } from '../sources/groupBy.ts';
import type { Key } from './Key.ts';
import type { KeyBook } from './KeyBook.ts';

const NOTHING: readonly ItemNodeRef[] = [];

/** What `key` becomes on this flow; undefined if it stays what it is. */
export function becomes({ hop }: CarryingFlow, key: Key): readonly ItemNodeRef[] | undefined {
  return hop.correspondences.length === 0 ? undefined : renamesOf(hop).onward.get(key.id as ItemNodeRef);
}

/** What becomes `key` on this flow; the key itself is not among them unless a correspondence says so. */
export function cameFrom({ hop }: CarryingFlow, key: Key): readonly ItemNodeRef[] {
  return hop.correspondences.length === 0 ? NOTHING : (renamesOf(hop).back.get(key.id as ItemNodeRef) ?? NOTHING);
}

/** Puts into the book every key that one of `keys` becomes or came from on these flows. */
export async function fetchRenames(book: KeyBook, flows: Iterable<CarryingFlow>, keys: readonly Key[]): Promise<void> {
  const others = new Set<ItemNodeRef>();
  for (const flow of flows) {
    if (flow.hop.correspondences.length === 0) continue;
    for (const key of keys) {
      for (const other of becomes(flow, key) ?? NOTHING) others.add(other);
      for (const other of cameFrom(flow, key)) others.add(other);
    }
  }
  if (others.size > 0) await book.fetch(others);
}

interface Renames {
  readonly onward: ReadonlyMap<ItemNodeRef, readonly ItemNodeRef[]>;
  readonly back: ReadonlyMap<ItemNodeRef, readonly ItemNodeRef[]>;
}

/** A migration may rename thousands: indexed once per flow, for as long as the flow is in memory. */
const RENAMES = new WeakMap<FlowHop, Renames>();

function renamesOf(hop: FlowHop): Renames {
  const known = RENAMES.get(hop);
  if (known !== undefined) return known;
  const pairs = hop.correspondences.flatMap(({ from, to }) => to.map((other) => [from, other] as const));
  const renames: Renames = { onward: secondByFirst(pairs), back: secondByFirst(pairs.map(([from, to]) => [to, from])) };
  RENAMES.set(hop, renames);
  return renames;
}

function secondByFirst(
  pairs: readonly (readonly [ItemNodeRef, ItemNodeRef])[],
): ReadonlyMap<ItemNodeRef, readonly ItemNodeRef[]> {
  const groups = groupBy(pairs, ([first]) => [first]);
  return new Map([...groups].map(([first, group]) => [first, [...new Set(group.map(([, second]) => second))]]));
}
