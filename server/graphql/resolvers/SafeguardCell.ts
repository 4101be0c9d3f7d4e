import type { SafeguardCellResolvers } from '../generated/types.ts';

/** 安全対策の一覧表の升目. */
export const SafeguardCell: SafeguardCellResolvers = {
  notes: ({ notes }, _args, { loaders }) => loaders.getMany(notes),
};
