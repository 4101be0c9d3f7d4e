import type { RecordNode } from '../../model/node.ts';
import type { SourceDocument } from '../../model/sourceDocument.ts';
import type { Context } from '../context.ts';

/** What every node's resolvers have in common; the other fields of a node are read as they are. */
export const recordNode = {
  owner: async ({ owner }: RecordNode, _args: object, { loaders }: Context): Promise<SourceDocument | undefined> =>
    (await loaders.find(owner)) as SourceDocument | undefined,
};
