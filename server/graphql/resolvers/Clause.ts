import type { ClauseResolvers } from '../generated/types.ts';
import { recordNode } from './recordNode.ts';

/** 条項. */
export const Clause: ClauseResolvers = {
  ...recordNode,
  ruleSet: ({ ruleSet }, _args, { loaders }) => loaders.get(ruleSet),
  controls: ({ controls }, _args, { loaders }) => loaders.getMany(controls),
};
