import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { Stated } from '../../model/evidence.ts';
import type { NodeKind } from '../../model/nodeKind.ts';
import type { Ref } from '../../model/ref.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { listOf } from '../located.ts';
import type { Place } from '../places/Place.ts';
import type { Written } from '../places/plainValue.ts';
import { resolveReference, type ReferenceRule } from '../references/resolveReference.ts';
import { qualify } from './stated.ts';

/** A field that refers to one thing, as a value of the record; `undefined` if it is left out or does not resolve. */
export function statedRef<K extends NodeKind>(
  context: DocumentContext,
  written: Written<string> | undefined,
  kinds: readonly K[],
  path: ManifestPath,
  enclosing: readonly Place[],
  rule?: ReferenceRule,
): Stated<Ref<K>> | undefined {
  if (written === undefined) return undefined;
  const long = typeof written === 'object';
  const value = resolveReference(context, long ? written.is : written, kinds, long ? [...path, 'is'] : path, rule);
  return value === undefined ? undefined : { value, ...qualify(context, long ? written : {}, path, enclosing) };
}

/** A field that refers to one thing or several, each with its own places if it gives them. */
export function statedRefs<K extends NodeKind>(
  context: DocumentContext,
  written: Written<string> | readonly Written<string>[] | undefined,
  kinds: readonly K[],
  path: ManifestPath,
  enclosing: readonly Place[],
): readonly Stated<Ref<K>>[] {
  return listOf<Written<string>>(written, path).flatMap(
    ({ raw, path: at }) => statedRef(context, raw, kinds, at, enclosing) ?? [],
  );
}

/** A field of plain references, each once. */
export function plainRefs<K extends NodeKind>(
  context: DocumentContext,
  written: string | readonly string[] | undefined,
  kinds: readonly K[],
  path: ManifestPath,
): readonly Ref<K>[] {
  const found = listOf<string>(written, path).flatMap(
    ({ raw, path: at }) => resolveReference(context, raw, kinds, at) ?? [],
  );
  return [...new Set(found)];
}
