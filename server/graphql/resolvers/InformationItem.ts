import type { InformationItemResolvers } from '../generated/types.ts';
import { itemNode } from './itemNode.ts';

/** 情報項目. */
export const InformationItem: InformationItemResolvers = {
  ...itemNode,
  itemSet: ({ itemSet }, _args, { loaders }) => loaders.get(itemSet),
  parent: ({ parent }, _args, { loaders }) => loaders.getOptional(parent),
  dataSubjects: async ({ id }, _args, { loaders }) => loaders.getMany((await loaders.itemHop(id))?.about ?? []),
};
