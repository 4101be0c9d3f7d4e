import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { resolvePlaces } from '../places/resolvePlaces.ts';

/** The keys of the sheets that an attachment or decision says it belongs to: its `sheets`, else those of its places. */
export function sheetsNaming(
  context: DocumentContext,
  entry: { readonly sheets?: readonly string[] | undefined; readonly at?: string | readonly string[] | undefined },
  path: ManifestPath,
): readonly string[] {
  if (entry.sheets !== undefined) return entry.sheets;
  const silent = { ...context, report: () => undefined };
  return resolvePlaces(silent, entry.at, context.root, path).flatMap(({ sheet }) => sheet ?? []);
}
