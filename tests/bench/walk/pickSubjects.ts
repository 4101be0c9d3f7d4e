import type { TraceRecord } from '../../../server/lineage/TraceRecord.ts';
import type { ItemNodeRef } from '../../../server/model/flow.ts';
import { openRandom } from '../record/openRandom.ts';

/** So many items at random, each with nothing below it; the same for the same record and seed. */
export function pickSubjects({ items }: TraceRecord, count: number, seed: number): readonly ItemNodeRef[] {
  const random = openRandom(seed + 7);
  const leaves = items.filter(({ hasChildren }) => !hasChildren).map(({ id }) => id);
  return Array.from({ length: count }, () => random.pick(leaves));
}
