import type { RecordFacts } from '../findings/RecordFacts.ts';
import type { ItemNodeRef } from '../model/flow.ts';
import type { InformationItem, ItemSet } from '../model/item.ts';
import type { Ref } from '../model/ref.ts';
import type { ListOnRecord } from './MigrationReport.ts';

/** What a system is said to hold, and how far the record lists it. */
export interface SystemItems {
  readonly list: ListOnRecord;
  /** Items without children, in the printed order; an unresolved set or group stands for what it does not name. */
  readonly leaves: readonly (ItemSet | InformationItem)[];
}

/** The items that the holdings of a system name. A system without holdings, or with one whose items are not stated, has no list. */
export function itemsAt(system: Ref<'SYSTEM'>, facts: RecordFacts): SystemItems {
  const holdings = facts.holdingsAt(system);
  const named = [...new Set(holdings.flatMap(({ items }) => items.map(({ node }) => node)))];
  const below = named.flatMap((node) => nodesBelow(node, facts));
  const isMissing =
    holdings.length === 0 ||
    holdings.some(({ items }) => items.length === 0) ||
    below.some(({ resolved }) => !resolved);
  const isOpen = below.some(({ open }) => open);
  return {
    list: isMissing ? 'NOT_IN_RECORD' : isOpen ? 'OPEN' : 'CLOSED',
    leaves: below.filter((node) => isLeaf(node, facts)),
  };
}

/** The node itself and everything below it, each once, in the printed order. */
export function nodesBelow(node: ItemNodeRef, facts: RecordFacts): readonly (ItemSet | InformationItem)[] {
  const found = facts.find(node);
  if (found?.kind === 'ITEM_SET') return [found, ...facts.itemsOf(found.id).toSorted(inPrintedOrder)];
  if (found?.kind !== 'INFORMATION_ITEM') return [];
  const { path } = found;
  const inside = ({ path: other }: InformationItem): boolean =>
    other.length > path.length && path.every((name, index) => other[index] === name);
  return [
    found,
    ...facts
      .itemsOf(found.itemSet)
      .filter((item) => inside(item) && isUnder(item, found.id, facts))
      .toSorted(inPrintedOrder),
  ];
}

/** Two groups may bear the same path of names: the chain of parents decides. */
function isUnder(item: InformationItem, group: Ref, facts: RecordFacts): boolean {
  let parent = item.parent;
  for (let steps = item.path.length; parent !== undefined && steps > 0; steps -= 1) {
    if (parent === group) return true;
    parent = facts.findOf('INFORMATION_ITEM', parent)?.parent;
  }
  return false;
}

function isLeaf(node: ItemSet | InformationItem, facts: RecordFacts): boolean {
  if (node.kind === 'INFORMATION_ITEM') return !node.hasChildren || !node.resolved;
  return !node.resolved || facts.itemsOf(node.id).length === 0;
}

function inPrintedOrder(a: InformationItem, b: InformationItem): number {
  return a.ordinal - b.ordinal;
}
