import type { MigrationDateResolvers } from '../generated/types.ts';

/** 時系列. */
export const MigrationDate: MigrationDateResolvers = {
  fact: ({ fact }, _args, { loaders }) => loaders.get(fact),
};
