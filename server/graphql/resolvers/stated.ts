import type { Stated } from '../../model/evidence.ts';
import type { NodeByKind } from '../../model/node.ts';
import type { NodeKind } from '../../model/nodeKind.ts';
import type { Ref } from '../../model/ref.ts';
import type { Context } from '../context.ts';

interface StatedNodeResolvers<K extends NodeKind> {
  readonly node: (stated: Stated<Ref<K>>, args: object, context: Context) => Promise<NodeByKind[K]>;
}

/** The resolvers of a type that holds a node with its ground. */
export function statedNode<K extends NodeKind>(): StatedNodeResolvers<K> {
  return { node: ({ value }, _args, { loaders }) => loaders.get(value) };
}

/** The resolver of a field that holds a value with its ground under a name of its own. */
export function valueOf<T>({ value }: Stated<T>): T {
  return value;
}
