import type { BridgeResolvers } from '../generated/types.ts';

/** 概念による接続. */
export const Bridge: BridgeResolvers = {
  from: ({ from }, _args, { loaders }) => loaders.get(from),
  to: ({ to }, _args, { loaders }) => loaders.get(to),
  concept: ({ concept }, _args, { loaders }) => loaders.get(concept),
};
