import type { ItemCarriage } from '../../lineage/TraceAnswer.ts';
import type { Connection } from '../connections/Connection.ts';
import { openArray } from '../connections/openArray.ts';
import type { PageArguments } from '../connections/openConnection.ts';
import type { Asked } from './AskedTrace.ts';

/**
 * Opens a page of the items of a stop or step, in the order of the answer. A cursor is a place in the list, so that the next page of
 * all stops and steps of the same question can be asked for at once.
 */
export function openItems(
  { items, binding }: Asked<{ readonly items: readonly ItemCarriage[] }>,
  args: PageArguments,
): Connection<ItemCarriage> {
  return openArray(binding, items, args);
}
