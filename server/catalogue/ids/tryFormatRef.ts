import type { NodeKind } from '../../model/nodeKind.ts';
import { formatRef, MAX_REF_LENGTH, type Ref } from '../../model/ref.ts';
import { toKebab } from './toKebab.ts';

/** The reference, or `undefined` if printed names make it longer than a reference may be. */
export function tryFormatRef<K extends NodeKind>(kind: K, scope: string, slug: string): Ref<K> | undefined {
  const length = toKebab(kind).length + 1 + scope.length + 1 + slug.length;
  return length > MAX_REF_LENGTH ? undefined : formatRef(kind, scope, slug);
}
