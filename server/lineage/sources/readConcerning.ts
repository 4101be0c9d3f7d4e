import { familyOf } from '../../graph/kinds.ts';
import { ConcernFamily } from '../../graph/statements/lineage/byConcernFamily.ts';
import { parseRef, type Ref } from '../../model/ref.ts';
import { groupBy } from './groupBy.ts';

/** Reads what concerns these, family by family at once: a row may come again from another family. */
export async function readConcerning<R>(
  concerns: readonly Ref[],
  read: (family: ConcernFamily, ids: readonly Ref[]) => Promise<readonly R[]>,
): Promise<readonly R[]> {
  const byFamily = groupBy(concerns, (concern) => familiesOf(concern));
  return (await Promise.all([...byFamily].map(([family, ids]) => read(family, ids)))).flat();
}

function familiesOf(concern: Ref): readonly ConcernFamily[] {
  const kind = parseRef(concern)?.kind;
  const family = kind === undefined ? undefined : familyOf(kind);
  return ConcernFamily.filter((known) => known === family);
}
