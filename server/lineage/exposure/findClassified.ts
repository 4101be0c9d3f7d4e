import type { InformationItem, ItemSet } from '../../model/item.ts';
import type { Ref } from '../../model/ref.ts';
import type { ClassifiedItem } from './ExposureAnswer.ts';
import type { FoundItem } from './findExposedItems.ts';

/** Every classification of what is or may be there, said of the item itself or of a node above it: candidates and decisions. */
export function findClassified(
  items: readonly FoundItem[],
  nodes: ReadonlyMap<Ref<'ITEM_SET' | 'INFORMATION_ITEM'>, ItemSet | InformationItem>,
): readonly ClassifiedItem[] {
  const found: ClassifiedItem[] = [];
  for (const { key, answer } of items) {
    const { item, carriage } = answer;
    if (carriage === 'EXCLUDED') continue;
    for (const at of key.up) {
      for (const classification of nodes.get(at)?.classifications ?? []) {
        found.push({ item, carriage, at, classification });
      }
    }
  }
  return found;
}
