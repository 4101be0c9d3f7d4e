import { NODE_KINDS, type NodeKind } from './nodeKind.ts';

declare const refKind: unique symbol;

/**
 * A readable, stable reference `kind:scope/slug` (design.md §6): kind in kebab case, scope a municipality, joint body or
 * `jp`, slug one or more segments joined by `/`. Made only by `formatRef` and `parseRef`; never cut up elsewhere.
 */
export type Ref<K extends NodeKind = NodeKind> = string & { readonly [refKind]: K };

/** The parts of a reference. */
export interface RefParts<K extends NodeKind = NodeKind> {
  readonly kind: K;
  readonly scope: string;
  readonly slug: string;
}

/** Longest reference that is accepted, in UTF-16 units; printed item paths of the papers stay below 200. */
export const MAX_REF_LENGTH = 1000;

const KIND_BY_PREFIX: ReadonlyMap<string, NodeKind> = new Map(NODE_KINDS.map((kind) => [kindPrefix(kind), kind]));
const SCOPE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const SLUG = /^[^\s/:#]+(?: [^\s/:#]+)*(?:\/[^\s/:#]+(?: [^\s/:#]+)*)*$/u;

/** Makes a reference; throws if a part breaks the form, since parts are checked where they are read. */
export function formatRef<K extends NodeKind>(kind: K, scope: string, slug: string): Ref<K> {
  const text = `${kindPrefix(kind)}:${scope}/${slug}`;
  if (!SCOPE.test(scope) || !SLUG.test(slug) || text.length > MAX_REF_LENGTH) {
    throw new Error(`invariant: "${text}" is not a reference`);
  }
  return text as Ref<K>;
}

/** Reads a reference; `undefined` if the text is none. */
export function parseRef(text: string): RefParts | undefined {
  if (text.length > MAX_REF_LENGTH) return undefined;
  const colon = text.indexOf(':');
  const slash = text.indexOf('/', colon);
  if (colon < 0 || slash < 0) return undefined;
  const kind = KIND_BY_PREFIX.get(text.slice(0, colon));
  const scope = text.slice(colon + 1, slash);
  const slug = text.slice(slash + 1);
  return kind !== undefined && SCOPE.test(scope) && SLUG.test(slug) ? { kind, scope, slug } : undefined;
}

/** Says whether the text is a reference to a node of this kind. */
export function isRefOf<K extends NodeKind>(kind: K, text: string): text is Ref<K> {
  return parseRef(text)?.kind === kind;
}

/** Whether a text can stand as a slug: segments without white space at their ends, `:`, `#` or an empty part. */
export function isSlug(text: string): boolean {
  return SLUG.test(text);
}

function kindPrefix(kind: NodeKind): string {
  return kind.toLowerCase().replaceAll('_', '-');
}
