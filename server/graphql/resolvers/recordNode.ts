import type { MentionIn } from '../../graph/statements/relations/mentionsByIds.ts';
import type { RecordNode } from '../../model/node.ts';
import type { SourceDocument } from '../../model/sourceDocument.ts';
import type { Context } from '../context.ts';

/** What every node's resolvers have in common; the other fields of a node are read as they are. */
export const recordNode = {
  mentions: ({ id }: RecordNode, _args: object, { loaders }: Context): Promise<readonly MentionIn[]> =>
    loaders.mentions(id),
  owner: async ({ owner }: RecordNode, _args: object, { loaders }: Context): Promise<SourceDocument | undefined> =>
    (await loaders.find(owner)) as SourceDocument | undefined,
};
