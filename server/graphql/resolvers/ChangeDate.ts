import type { ChangeDateResolvers } from '../generated/types.ts';

/** 変わる日. */
export const ChangeDate: ChangeDateResolvers = {
  starts: ({ starts }, _args, { loaders }) => loaders.getMany(starts),
  ends: ({ ends }, _args, { loaders }) => loaders.getMany(ends),
};
