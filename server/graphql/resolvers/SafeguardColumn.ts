import type { SafeguardColumnResolvers } from '../generated/types.ts';

/** 安全対策の一覧表の列. */
export const SafeguardColumn: SafeguardColumnResolvers = {
  subject: ({ subject }, _args, { loaders }) => loaders.get(subject),
  matters: ({ matters }, _args, { loaders }) => loaders.getMany(matters),
};
