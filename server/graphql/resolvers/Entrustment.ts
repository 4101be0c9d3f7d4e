import type { EntrustmentResolvers } from '../generated/types.ts';
import { effectOf } from './effect.ts';
import { recordNode } from './recordNode.ts';
import { related } from './related.ts';

/** 業務委託・委任. */
export const Entrustment: EntrustmentResolvers = {
  ...recordNode,
  ...effectOf(({ id }, { loaders }) => loaders.contractHop(id)),
  matters: ({ matters }, _args, { loaders }) => loaders.getMany(matters),
  departments: ({ departments }, _args, { loaders }) => loaders.getMany(departments),
  flows: related('flowsGoverned'),
  holdings: related('holdingsGoverned'),
  notes: related('notesAbout'),
};
