import type { CorrespondenceResolvers } from '../generated/types.ts';

/** 項目の対応. */
export const Correspondence: CorrespondenceResolvers = {
  from: ({ from }, _args, { loaders }) => loaders.get(from),
  to: ({ to }, _args, { loaders }) => loaders.getMany(to),
};
