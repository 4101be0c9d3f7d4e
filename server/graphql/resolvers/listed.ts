import type { ListName } from '../../graph/statements/nodes/lists.ts';
import type { Connection } from '../connections/Connection.ts';
import { openList, type ListedNode } from '../connections/openList.ts';
import type { RelatedArguments } from '../connections/openRelated.ts';
import type { Context } from '../context.ts';

type ListResolver<L extends ListName> = (
  parent: object,
  args: RelatedArguments,
  context: Context,
) => Promise<Connection<ListedNode<L>>>;

/** The resolver of one of the plural fields of Query; its further arguments are the filters of the list. */
export function listed<L extends ListName>(list: L): ListResolver<L> {
  return (_parent, args, context) => openList(context, list, { ...args });
}
