import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { Manifest } from '../../manifest/schema/manifest.ts';
import type { Count } from '../../model/count.ts';
import type { Stated } from '../../model/evidence.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import type { Place } from '../places/Place.ts';
import { qualify } from './stated.ts';

type CountEntry = NonNullable<NonNullable<Manifest['subjects']>[string]['counts']>[number];

/** Printed numbers, in the order of the paper. */
export function buildCounts(
  context: DocumentContext,
  counts: readonly CountEntry[] | undefined,
  path: ManifestPath,
  enclosing: readonly Place[],
): readonly Stated<Count>[] {
  return (counts ?? []).map(({ at, inferred, approximate, ...count }, index) => ({
    value: { ...count, approximate: approximate ?? false },
    ...qualify(context, { printed: count.printed, at, inferred }, [...path, index], enclosing),
  }));
}
