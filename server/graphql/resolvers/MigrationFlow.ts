import type { MigrationFlowResolvers } from '../generated/types.ts';

/** 移行での流れの扱い. */
export const MigrationFlow: MigrationFlowResolvers = {
  old: ({ value }, _args, { loaders }) => loaders.get(value.old),
  successor: ({ value }, _args, { loaders }) => loaders.getOptional(value.successor),
  retired: ({ value }) => value.retired,
};
