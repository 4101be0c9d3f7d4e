import type { NodeKind } from '../../model/nodeKind.ts';
import { parseRef } from '../../model/ref.ts';
import { closest } from '../../shared/closest.ts';
import type { KeyedKind } from '../define/sections.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { SHARED_KINDS } from './sharedKinds.ts';

/** What a dangling reference most likely meant: a thing of another file with this very key, else the key or id most like it. */
export function suggestReference(
  context: DocumentContext,
  text: string,
  kinds: readonly NodeKind[],
): string | undefined {
  if (context.suggestions.left <= 0) return undefined;
  context.suggestions.left -= 1;
  if (text.includes(':')) return closest(text, context.index.idsOf(kinds));
  for (const id of context.index.idsOf(kinds)) {
    if (parseRef(id)?.slug.split('/').at(-1) === text) return id;
  }
  return closest(text, keysOf(context, kinds));
}

function* keysOf({ draft, index }: DocumentContext, kinds: readonly NodeKind[]): Iterable<string> {
  for (const kind of kinds) yield* draft.keys.get(kind as KeyedKind)?.keys() ?? [];
  for (const id of index.idsOf(kinds.filter((kind) => SHARED_KINDS.has(kind)))) {
    const parts = parseRef(id);
    if (parts?.scope === 'jp') yield parts.slug;
  }
}
