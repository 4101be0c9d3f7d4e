import type { MigrationFlowFateResolvers } from '../generated/types.ts';

/** 流れの扱い. */
export const MigrationFlowFate: MigrationFlowFateResolvers = {
  flow: ({ flow }, _args, { loaders }) => loaders.get(flow),
  successor: ({ successor }, _args, { loaders }) => loaders.getOptional(successor),
};
