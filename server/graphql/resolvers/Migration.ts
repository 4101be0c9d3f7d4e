import type { MigrationResolvers } from '../generated/types.ts';
import { recordNode } from './recordNode.ts';

/** システム移行. */
export const Migration: MigrationResolvers = {
  ...recordNode,
  matters: ({ matters }, _args, { loaders }) => loaders.getMany(matters),
};
