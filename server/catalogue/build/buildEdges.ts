import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { Manifest } from '../../manifest/schema/manifest.ts';
import type { ItemEdge } from '../../model/flow.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { listOf } from '../located.ts';
import type { Place } from '../places/Place.ts';
import { resolveItem } from '../references/resolveItem.ts';
import { qualify } from './stated.ts';

type CarriedEntry = NonNullable<Manifest['flows']>[string]['carries'];
type EdgeEntry = Extract<CarriedEntry, object> extends infer E ? Exclude<E, readonly unknown[]> | string : never;

/** CARRIES or EXCLUDES edges; none for `NOT_STATED` or a field that is left out. */
export function buildEdges(
  context: DocumentContext,
  written: CarriedEntry | undefined,
  path: ManifestPath,
  enclosing: readonly Place[],
): readonly ItemEdge[] {
  if (written === 'NOT_STATED') return [];
  return listOf<EdgeEntry>(written, path).flatMap(({ raw, path: at }) => {
    const long = typeof raw === 'object';
    const node = resolveItem(context, long ? raw.item : raw, long ? [...at, 'item'] : at);
    return node === undefined ? [] : [{ node, ...qualify(context, long ? raw : {}, at, enclosing) }];
  });
}
