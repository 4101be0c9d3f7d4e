import type { HolderCountResolvers } from '../generated/types.ts';

/** 保有者ごとの件数. */
export const HolderCount: HolderCountResolvers = {
  holder: ({ holder }, _args, { loaders }) => loaders.get(holder),
};
