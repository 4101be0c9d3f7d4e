import type { Ref } from '../../model/ref.ts';
import type { ItemHop } from '../hops.ts';
import { mattersAndBusiness, sortedUnique } from './concerns.ts';
import type { ItemNode, RecordIndex } from './RecordIndex.ts';

/** What a walk knows of an item node. */
export function buildItemHop(node: ItemNode, index: RecordIndex): ItemHop {
  const up = index.up(node.id);
  const itemSet = node.kind === 'ITEM_SET' ? node.id : node.itemSet;
  const about = up.find((above) => above.about.length > 0)?.about.map(({ value }) => value) ?? [];
  const concerns: readonly Ref[] = [...mattersAndBusiness(index.mattersOfSet(itemSet)), ...about];
  return {
    id: node.id,
    sort: index.sortOf(node.id),
    itemSet,
    up: up.map(({ id }) => id),
    open: node.open,
    resolved: node.resolved,
    hasChildren: node.kind === 'ITEM_SET' ? index.hasItems(node.id) : node.hasChildren,
    about: sortedUnique(about),
    ...(node.kind === 'INFORMATION_ITEM' && node.concept !== undefined ? { concept: node.concept.value } : {}),
    scope: node.scope,
    document: node.owner,
    concerns: sortedUnique(concerns),
  };
}
