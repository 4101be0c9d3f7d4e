import type { ItemNodeRef } from '../../model/flow.ts';
import type { Day } from '../../model/period.ts';
import { bestCarriage } from '../answer/buildItems.ts';
import { listReasons, toReasonSet } from '../law/ReasonSet.ts';
import { groupBy } from '../sources/groupBy.ts';
import { leavesListOpen } from '../sources/HopSource.ts';
import { isKey, type Key } from '../walk/Key.ts';
import { markOf } from '../walk/joinAlike.ts';
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

/**
 * What is, may be, or is stated not to be at the holder, with every fact that says so. A key that none speaks of on the day is left out. Keys that
 * no fact tells apart are judged once.
 */
export function findExposedItems(
  keys: readonly Key[],
  facts: readonly PresenceFact[],
  asOf: Day,
  erasureOf: ErasureOf,
): readonly FoundItem[] {
  const markOfKey = buildMarks(keys, facts);
  const groups = new Map<string, Group>();
  for (const key of keys) {
    const mark = markOfKey(key);
    if (!groups.has(mark)) groups.set(mark, { key, presences: [], facts: [] });
  }
  const likely = buildLikely([...groups.values()]);
  for (const fact of facts) {
    for (const { key, presences, facts: speaking } of likely(fact)) {
      const presence = judgePresence(fact, key, asOf, erasureOf);
      if (presence === undefined) continue;
      presences.push(presence);
      speaking.push(fact);
    }
  }
  const told = new Map([...groups].map(([mark, group]) => [mark, { ...group, answer: toAnswer(group.presences) }]));
  const found: FoundItem[] = [];
  for (const key of keys) {
    const group = told.get(markOfKey(key));
    if (group === undefined || group.facts.length === 0) continue;
    found.push({ key, answer: { item: key.id, ...group.answer }, facts: group.facts });
  }
  return found;
}

/** Keys that no fact tells apart, the first for all, and what facts say of each. */
interface Group {
  readonly key: Key;
  readonly presences: Presence[];
  readonly facts: PresenceFact[];
}

function buildMarks(keys: readonly Key[], facts: readonly PresenceFact[]): (key: Key) => string {
  const mentioned = new Set<ItemNodeRef>();
  for (const { mentions } of facts) for (const node of mentions.keys()) mentioned.add(node);
  const marks = new Map(keys.map((key) => [key, markOf(key, (node) => mentioned.has(node))]));
  return (key) => marks.get(key) ?? '';
}

/** Those that a fact may speak of: those that it mentions, and if it leaves its list open those that it concerns. */
function buildLikely(groups: readonly Group[]): (fact: PresenceFact) => Iterable<Group> {
  const byNode = groupBy(groups, ({ key }) => key.up);
  const byConcern = groupBy(groups, ({ key }) => key.concerns);
  return ({ mentions, list, concerns }) => {
    const likely = new Set<Group>();
    for (const node of mentions.keys()) for (const group of byNode.get(node) ?? []) likely.add(group);
    if (!leavesListOpen(list)) return likely;
    for (const concern of concerns) for (const group of byConcern.get(concern) ?? []) likely.add(group);
    return likely;
  };
}

function toAnswer(presences: readonly Presence[]): Omit<ExposedItem, 'item'> {
  const carriage = bestCarriage(presences);
  const best = presences.filter((presence) => presence.carriage === carriage);
  return {
    carriage,
    inferred: best.every(({ inferred }) => inferred),
    reasons: carriage === 'UNKNOWN' ? listReasons(toReasonSet(...best.flatMap(({ reasons }) => reasons))) : [],
    presences,
  };
}
