import type { ColumnTools } from './ListDefinition.ts';

/** An item as its list's state is told; a single item has no list of its own. */
interface ItemList {
  readonly resolved: boolean;
  readonly open: boolean;
  readonly hasChildren: boolean;
}

/** Whether what stands below it is not, or not all, in the record. */
export function isListUnknown({ resolved, open }: Pick<ItemList, 'resolved' | 'open'>): boolean {
  return !resolved || open;
}

/** The state of the list below a section or group; an item by itself says so. */
export function toListState({ resolved, open, hasChildren }: ItemList, { texts }: ColumnTools): string {
  const { list } = texts;
  if (!resolved) return list.unresolved;
  if (open) return list.openList;
  return hasChildren ? list.closed : list.single;
}
