import type { NodeKind } from '../../../model/nodeKind.ts';
import type { Relation } from '../relations/Relation.ts';

/** One way to narrow a list, by the name of its argument. */
export type ListFilter =
  | { readonly by: 'SCOPE' }
  | { readonly by: 'PROPERTY'; readonly type: 'STRING' | 'BOOLEAN' }
  | {
      readonly by: 'RELATION';
      /** Between the listed nodes and the node that the argument names. */
      readonly relation: Pick<Relation, 'kind' | 'types' | 'stored'>;
      /** What the argument may name; empty: a node of any kind. */
      readonly kinds: readonly NodeKind[];
    };

/** One list of the API: what it lists and how it may be narrowed. */
export interface NodeList {
  readonly kind: NodeKind;
  readonly filters: Readonly<Record<string, ListFilter>>;
  /** What every listed node must have, as a condition on `n`. */
  readonly only?: string | undefined;
}
