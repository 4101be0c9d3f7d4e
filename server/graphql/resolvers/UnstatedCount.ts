import type { UnstatedCountResolvers } from '../generated/types.ts';

/** 記載のない事項. */
export const UnstatedCount: UnstatedCountResolvers = {
  at: ({ at }, _args, { loaders }) => loaders.getMany(at),
};
