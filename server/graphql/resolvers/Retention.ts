import type { RetentionResolvers } from '../generated/types.ts';
import { recordNode } from './recordNode.ts';

/** 保存・消去の定め. */
export const Retention: RetentionResolvers = {
  ...recordNode,
  holding: ({ holding }, _args, { loaders }) => loaders.get(holding),
  who: ({ who }, _args, { loaders }) => loaders.getOptional(who),
};
