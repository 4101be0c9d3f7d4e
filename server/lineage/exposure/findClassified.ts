import type { ItemNodeRef } from '../../model/flow.ts';
import type { InformationItem, ItemSet } from '../../model/item.ts';
import type { Ref } from '../../model/ref.ts';
import type { ClassifiedItem } from './ExposureAnswer.ts';
import type { FoundItem } from './findExposedItems.ts';

/** Every classification of what is or may be there, said of the item itself or of a node above it: candidates and decisions. */
export function findClassified(
  items: readonly FoundItem[],
  nodes: ReadonlyMap<Ref<'ITEM_SET' | 'INFORMATION_ITEM'>, ItemSet | InformationItem>,
): readonly ClassifiedItem[] {
  return items.flatMap(({ key, answer: { item, carriage } }) => {
    if (carriage === 'EXCLUDED') return [];
    return key.up.flatMap((at: ItemNodeRef) =>
      (nodes.get(at)?.classifications ?? []).map((classification) => ({ item, carriage, at, classification })),
    );
  });
}
