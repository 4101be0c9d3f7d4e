import type { ManifestPath } from '../manifest/ManifestFile.ts';

/** One entry of a manifest with the way to it. */
export interface Located<T> {
  readonly raw: T;
  readonly path: ManifestPath;
}

/** The entries of a field that takes one value or a list, each with its path; none if it is left out. */
export function listOf<T extends string | object>(
  raw: T | readonly T[] | undefined,
  path: ManifestPath,
): readonly Located<T>[] {
  if (raw === undefined) return [];
  if (!isList(raw)) return [{ raw, path }];
  return raw.map((entry, index) => ({ raw: entry, path: [...path, index] }));
}

/** The entries of a map of the manifest, in the order written. */
export function entriesOf<T>(
  map: Readonly<Record<string, T>> | undefined,
  path: ManifestPath,
): readonly (Located<T> & { readonly key: string })[] {
  return Object.entries(map ?? {}).map(([key, raw]) => ({ key, raw, path: [...path, key] }));
}

function isList<T>(raw: T | readonly T[]): raw is readonly T[] {
  return Array.isArray(raw);
}
