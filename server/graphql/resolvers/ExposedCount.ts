import type { ExposedCountResolvers } from '../generated/types.ts';

/** 印字された数. */
export const ExposedCount: ExposedCountResolvers = {
  at: ({ at }, _args, { loaders }) => loaders.get(at),
};
