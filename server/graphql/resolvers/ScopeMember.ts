import type { ScopeMemberResolvers } from '../generated/types.ts';

/** 対象の一つ. */
export const ScopeMember: ScopeMemberResolvers = {
  endpoint: ({ endpoint }, _args, { loaders }) => loaders.get(endpoint),
};
