import type { DecisionResolvers } from '../generated/types.ts';
import { recordNode } from './recordNode.ts';

/** 先行する決定. */
export const Decision: DecisionResolvers = {
  ...recordNode,
  matters: ({ matters }, _args, { loaders }) => loaders.getMany(matters),
};
