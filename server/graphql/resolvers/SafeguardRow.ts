import type { SafeguardRowResolvers } from '../generated/types.ts';

/** 安全対策の一覧表の行. */
export const SafeguardRow: SafeguardRowResolvers = {
  control: ({ control }, _args, { loaders }) => loaders.get(control),
};
