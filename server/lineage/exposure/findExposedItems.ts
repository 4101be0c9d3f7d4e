import type { ItemNodeRef } from '../../model/flow.ts';
import type { Day } from '../../model/period.ts';
import { bestCarriage } from '../answer/buildItems.ts';
import { listReasons, toReasonSet } from '../law/ReasonSet.ts';
import { groupBy } from '../sources/groupBy.ts';
import { leavesListOpen } from '../sources/HopSource.ts';
import { isKey, type Key } from '../walk/Key.ts';
import type { KeyBook } from '../walk/KeyBook.ts';
import { compareTexts } from '../walk/orders.ts';
import type { ExposedItem, Presence } from './ExposureAnswer.ts';
import type { ErasureOf } from './findErasures.ts';
import { judgePresence } from './judgePresence.ts';
import type { PresenceFact } from './PresenceFact.ts';
import type { NamedItem, RecordReader } from './RecordReader.ts';

/** An item with its key, and the facts that say so. */
export interface FoundItem {
  readonly key: Key;
  readonly answer: ExposedItem;
  readonly facts: readonly PresenceFact[];
}

/** What facts name. */
export interface NamedKeys {
  /** Every item, open or unresolved node at or below what they carry or exclude, in record order. */
  readonly keys: readonly Key[];
  /** All nodes there, closed groups and sets too. */
  readonly items: ReadonlyMap<ItemNodeRef, NamedItem>;
}

/** The keys that these facts name; asks once for all. */
export async function findKeys(
  facts: readonly PresenceFact[],
  reader: RecordReader,
  book: KeyBook,
): Promise<NamedKeys> {
  const nodes = new Set<ItemNodeRef>();
  for (const { mentions } of facts) for (const node of mentions.keys()) nodes.add(node);
  const below = nodes.size === 0 ? [] : await reader.namedBelow([...nodes]);
  const keys = book.enter(below.map(({ hop }) => hop).filter(isKey));
  return {
    keys: [...keys].sort((a, b) => compareTexts(a.sort, b.sort) || compareTexts(a.id, b.id)),
    items: new Map(below.map((item) => [item.hop.id, item])),
  };
}

/** What is, may be, or is stated not to be at the holder, with every fact that says so. A key that none speaks of on the day is left out. */
export function findExposedItems(
  keys: readonly Key[],
  facts: readonly PresenceFact[],
  asOf: Day,
  erasureOf: ErasureOf,
): readonly FoundItem[] {
  const found = new Map<Key, { readonly presence: Presence; readonly fact: PresenceFact }[]>();
  for (const key of keys) found.set(key, []);
  const likely = buildLikely(keys);
  for (const fact of facts) {
    for (const key of likely(fact)) {
      const presence = judgePresence(fact, key, asOf, erasureOf);
      if (presence !== undefined) found.get(key)?.push({ presence, fact });
    }
  }
  return [...found].flatMap(([key, here]) => {
    if (here.length === 0) return [];
    const answer = toAnswer(
      key,
      here.map(({ presence }) => presence),
    );
    return [{ key, answer, facts: here.map(({ fact }) => fact) }];
  });
}

/** The keys that a fact may speak of: those that it mentions, and if it leaves its list open those that it concerns. */
function buildLikely(keys: readonly Key[]): (fact: PresenceFact) => Iterable<Key> {
  const byNode = groupBy(keys, ({ up }) => up);
  const byConcern = groupBy(keys, ({ concerns }) => concerns);
  return ({ mentions, list, concerns }) => {
    const likely = new Set<Key>();
    for (const node of mentions.keys()) for (const key of byNode.get(node) ?? []) likely.add(key);
    if (!leavesListOpen(list)) return likely;
    for (const concern of concerns) for (const key of byConcern.get(concern) ?? []) likely.add(key);
    return likely;
  };
}

function toAnswer({ id }: Key, presences: readonly Presence[]): ExposedItem {
  const carriage = bestCarriage(presences);
  const best = presences.filter((presence) => presence.carriage === carriage);
  return {
    item: id,
    carriage,
    inferred: best.every(({ inferred }) => inferred),
    reasons: carriage === 'UNKNOWN' ? listReasons(toReasonSet(...best.flatMap(({ reasons }) => reasons))) : [],
    presences,
  };
}
