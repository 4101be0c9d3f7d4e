import type { EntrustmentSystemResolvers } from '../generated/types.ts';

/** 委託の対象システム. */
export const EntrustmentSystem: EntrustmentSystemResolvers = {
  system: ({ value }, _args, { loaders }) => loaders.get(value.system),
  relation: ({ value }) => value.relation,
};
