import type { KindOf, RelationName } from '../../graph/statements/relations/relations.ts';
import type { NodeByKind, RecordNode } from '../../model/node.ts';
import type { Connection } from '../connections/Connection.ts';
import { openRelated, type RelatedArguments } from '../connections/openRelated.ts';
import type { Context } from '../context.ts';

type RelatedResolver<N extends RelationName> = (
  owner: RecordNode,
  args: RelatedArguments,
  context: Context,
) => Connection<NodeByKind[KindOf<N>]>;

/** The resolver of a field that lists what a relation leads to from its node. */
export function related<N extends RelationName>(name: N): RelatedResolver<N> {
  return ({ id }, args, { loaders }) => openRelated(loaders, name, id, args);
}
