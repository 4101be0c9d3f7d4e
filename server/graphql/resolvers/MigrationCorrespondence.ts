import type { MigrationCorrespondenceResolvers } from '../generated/types.ts';

/** 移行での項目の対応. */
export const MigrationCorrespondence: MigrationCorrespondenceResolvers = {
  correspondence: ({ value }) => value.correspondence,
  from: ({ value }, _args, { loaders }) => loaders.getMany(value.from),
  to: ({ value }, _args, { loaders }) => loaders.getMany(value.to),
};
