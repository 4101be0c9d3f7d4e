import { labelOf } from '../../graph/kinds.ts';
import type { NodeKind } from '../../model/nodeKind.ts';

/** The resolver of an interface that nodes implement: the type of a node follows from its kind. */
export function nodeTypes<K extends NodeKind>(): {
  __resolveType: (node: { readonly kind: K }) => ReturnType<typeof labelOf<K>>;
} {
  return { __resolveType: ({ kind }) => labelOf(kind) };
}
