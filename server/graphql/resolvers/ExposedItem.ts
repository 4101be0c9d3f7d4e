import type { ExposedItemResolvers } from '../generated/types.ts';

/** 保有者にある項目. */
export const ExposedItem: ExposedItemResolvers = {
  item: ({ item }, _args, { loaders }) => loaders.get(item),
};
