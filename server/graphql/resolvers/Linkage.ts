import type { LinkageResolvers } from '../generated/types.ts';
import { effectOf } from './effect.ts';
import { recordNode } from './recordNode.ts';
import { related } from './related.ts';

/** 外部結合. */
export const Linkage: LinkageResolvers = {
  ...recordNode,
  ...effectOf(({ id }, { loaders }) => loaders.contractHop(id)),
  matters: ({ matters }, _args, { loaders }) => loaders.getMany(matters),
  flows: related('flowsGoverned'),
  holdings: related('holdingsGoverned'),
  notes: related('notesAbout'),
};
