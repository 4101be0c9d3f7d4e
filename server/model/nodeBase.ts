import type { Basis, Evidence, PrintedName } from './evidence.ts';
import type { NodeKind } from './nodeKind.ts';
import type { Ref } from './ref.ts';

/** What every node of the record has. */
export interface NodeBase<K extends NodeKind> {
  readonly id: Ref<K>;
  readonly kind: K;
  /** The name people read, in Japanese. */
  readonly name: string;
  readonly nameEn?: string | undefined;
  /** Other printed forms, each with its places. */
  readonly aka: readonly PrintedName[];
  /** The name as printed where it differs from `name`. */
  readonly printed?: string | undefined;
  /** A remark of the reader in our own words. */
  readonly remark?: string | undefined;
  readonly basis: Basis;
  readonly why?: string | undefined;
  /** Never empty, except for nodes the product itself makes (REVISION). */
  readonly evidence: readonly Evidence[];
  /** The municipality, joint body or `jp` that the id is scoped to. */
  readonly scope: string;
  /** The document (paper or vocabulary) that says this node exists; it is replaced when that document is. */
  readonly owner: Ref<'SOURCE_DOCUMENT'>;
}
