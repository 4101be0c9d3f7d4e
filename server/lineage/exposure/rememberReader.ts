import type { RelationName } from '../../graph/statements/relations/relations.ts';
import type { ItemNodeRef } from '../../model/flow.ts';
import type { RecordNode } from '../../model/node.ts';
import type { Ref } from '../../model/ref.ts';
import { ReadMemory } from '../../shared/ReadMemory.ts';
import type { Reply } from '../sources/HopSource.ts';
import type { NamedItem, RecordReader } from './RecordReader.ts';

/** So many facts and items are some 50 MB at most; five papers have fewer. */
const MOST_FACTS = 50_000;

/**
 * A reader that reads each fact, each relation of a node and each list once, for as long as the record does not change: one is opened for
 * each revision, since holders share the sheets and lists of a paper. Beyond `mostFacts` it forgets all and begins anew.
 */
export function rememberReader(reader: RecordReader, mostFacts = MOST_FACTS): RecordReader {
  const memory = new ReadMemory(mostFacts);
  const nodes = memory.open<Ref, RecordNode>((ids) => reader.nodes(ids));
  const related = new Map<RelationName, (owners: readonly Ref[]) => Reply<ReadonlyMap<Ref, readonly RecordNode[]>>>();
  const lists = memory.open<ItemNodeRef, readonly NamedItem[]>(
    async (roots) => listsOf(roots, await reader.namedBelow(roots)),
    weighList,
  );

  const openRelation = (
    name: RelationName,
  ): ((owners: readonly Ref[]) => Reply<ReadonlyMap<Ref, readonly RecordNode[]>>) =>
    memory.open<Ref, readonly RecordNode[]>(async (owners) => {
      const found = await reader.related(name, owners);
      return new Map(owners.map((owner) => [owner, found.get(owner) ?? []]));
    }, weighList);

  const namedBelow = async (roots: readonly ItemNodeRef[]): Promise<readonly NamedItem[]> => {
    const distinct = new Map<ItemNodeRef, NamedItem>();
    for (const list of (await lists(roots)).values()) for (const item of list) distinct.set(item.hop.id, item);
    return [...distinct.values()];
  };

  return {
    nodes: nodes as RecordReader['nodes'],
    related: ((name, owners) => {
      const recall = related.get(name) ?? openRelation(name);
      related.set(name, recall);
      return recall(owners);
    }) as RecordReader['related'],
    namedBelow,
  };
}

/** What was read below all of these, for each: `up` has every node that an item is below, and itself. */
function listsOf(
  roots: readonly ItemNodeRef[],
  items: readonly NamedItem[],
): ReadonlyMap<ItemNodeRef, readonly NamedItem[]> {
  const lists = new Map<ItemNodeRef, NamedItem[]>(roots.map((root) => [root, []]));
  for (const item of items) for (const node of item.hop.up) lists.get(node)?.push(item);
  return lists;
}

function weighList({ length }: readonly unknown[]): number {
  return length + 1;
}
