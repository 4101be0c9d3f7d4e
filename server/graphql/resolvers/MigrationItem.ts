import type { MigrationItemResolvers } from '../generated/types.ts';

/** 項目の対応. */
export const MigrationItem: MigrationItemResolvers = {
  old: ({ old }, _args, { loaders }) => loaders.getMany(old),
  new: (row, _args, { loaders }) => loaders.getMany(row.new),
};
