import type { WayResolvers } from '../generated/types.ts';

/** 一つの経路. */
export const Way: WayResolvers = { item: ({ item }, _args, { loaders }) => loaders.get(item) };
