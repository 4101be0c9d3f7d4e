import type { ManifestPath } from '../../manifest/ManifestFile.ts';
import type { NodeKind } from '../../model/nodeKind.ts';
import { isRefOf, parseRef, type Ref } from '../../model/ref.ts';
import type { KeyedKind } from '../define/sections.ts';
import type { DocumentContext } from '../DocumentContext.ts';
import { toKebab } from '../ids/toKebab.ts';
import { reportAmbiguous, reportUnresolved } from '../rules/ReferenceResolvesRule.ts';
import { SHARED_KINDS } from './sharedKinds.ts';

/** The rule that a dangling reference is told of under; most fields use `ReferenceResolvesRule`. */
export type ReferenceRule = 'ReferenceResolvesRule' | 'FlowEndsExistRule' | 'CarriedNodeExistsRule';

/**
 * What a text of a manifest refers to, among the kinds that the field allows: a key of this file, a full id, or for concepts,
 * controls, networks and municipalities a key of the shared vocabularies (`concept:jp/<key>`). Reports what it cannot resolve.
 */
export function resolveReference<K extends NodeKind>(
  context: DocumentContext,
  text: string,
  kinds: readonly K[],
  path: ManifestPath,
  rule: ReferenceRule = 'ReferenceResolvesRule',
): Ref<K> | undefined {
  const found = text.includes(':') ? findById(context, text, kinds) : findByKey(context, text, kinds);
  if (found.length === 1) return found[0];
  if (found.length > 1) reportAmbiguous(context, text, found, path);
  else reportUnresolved(context, text, kinds, path, rule);
  return undefined;
}

function findById<K extends NodeKind>(
  { index }: DocumentContext,
  text: string,
  kinds: readonly K[],
): readonly Ref<K>[] {
  return isRefOfAny(text, kinds) && index.get(text) !== undefined ? [text] : [];
}

function findByKey<K extends NodeKind>(context: DocumentContext, key: string, kinds: readonly K[]): readonly Ref<K>[] {
  const own = kinds.flatMap((kind) => {
    const id = context.draft.keys.get(kind as KeyedKind)?.get(key);
    return id !== undefined && isRefOf(kind, id) ? [id] : [];
  });
  if (own.length > 0) return own;
  const shared = kinds.filter((kind) => SHARED_KINDS.has(kind)).map((kind) => `${toKebab(kind)}:jp/${key}`);
  return shared.flatMap((id) => findById(context, id, kinds));
}

function isRefOfAny<K extends NodeKind>(text: string, kinds: readonly K[]): text is Ref<K> {
  const kind = parseRef(text)?.kind;
  return kinds.some((allowed) => allowed === kind);
}
