import type { ItemNodeRef } from '../../model/flow.ts';
import { isRefOf } from '../../model/ref.ts';
import type { DocumentContext } from '../DocumentContext.ts';

/** The set that an item node belongs to, by id; the node itself if it is a set. */
export function setOf({ index }: DocumentContext, node: ItemNodeRef): string | undefined {
  return isRefOf('ITEM_SET', node) ? node : index.get(node)?.item?.set;
}
