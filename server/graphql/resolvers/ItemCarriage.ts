import type { ItemCarriageResolvers } from '../generated/types.ts';

/** 項目ごとの答え. */
export const ItemCarriage: ItemCarriageResolvers = {
  item: ({ item }, _args, { loaders }) => loaders.get(item),
  origin: ({ origin }, _args, { loaders }) => loaders.get(origin),
};
