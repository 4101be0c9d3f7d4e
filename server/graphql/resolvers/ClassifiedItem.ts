import type { ClassifiedItemResolvers } from '../generated/types.ts';

/** 項目の区分. */
export const ClassifiedItem: ClassifiedItemResolvers = {
  item: ({ item }, _args, { loaders }) => loaders.get(item),
  at: ({ at }, _args, { loaders }) => loaders.get(at),
};
