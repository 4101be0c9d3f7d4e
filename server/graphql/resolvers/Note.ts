import type { NoteResolvers } from '../generated/types.ts';
import { recordNode } from './recordNode.ts';

/** 注記. */
export const Note: NoteResolvers = {
  ...recordNode,
  about: ({ about }, _args, { loaders }) => loaders.getMany(about),
  matter: ({ matter }, _args, { loaders }) => loaders.getOptional(matter),
};
