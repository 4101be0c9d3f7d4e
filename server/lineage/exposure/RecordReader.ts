import type { KindOf, RelationName } from '../../graph/statements/relations/relations.ts';
import type { ItemHop } from '../../graph/hops.ts';
import type { ItemNodeRef } from '../../model/flow.ts';
import type { NodeByKind } from '../../model/node.ts';
import type { NodeKind } from '../../model/nodeKind.ts';
import type { Ref } from '../../model/ref.ts';
import type { Reply } from '../sources/HopSource.ts';

/** An item node, with what can be said of it without reading its fact. */
export interface NamedItem {
  readonly hop: ItemHop;
  readonly name: string;
  /** Its fact has classifications. */
  readonly isClassified: boolean;
}

/** The facts behind the hops: nodes whole, and what relations lead to. Every question is about many at once; what is not there is left out. */
export interface RecordReader {
  readonly nodes: <K extends NodeKind>(ids: readonly Ref<K>[]) => Reply<ReadonlyMap<Ref<K>, NodeByKind[K]>>;
  /** What a relation leads to from each of these nodes, in record order. */
  readonly related: <N extends RelationName>(
    name: N,
    owners: readonly Ref[],
  ) => Reply<ReadonlyMap<Ref, readonly NodeByKind[KindOf<N>][]>>;
  /** These item nodes and everything below them, each once. */
  readonly namedBelow: (nodes: readonly ItemNodeRef[]) => Reply<readonly NamedItem[]>;
}
