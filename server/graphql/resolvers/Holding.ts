import type { HoldingResolvers } from '../generated/types.ts';
import { effectivePeriods } from './effectivePeriods.ts';
import { recordNode } from './recordNode.ts';
import { related } from './related.ts';

/** 保有. */
export const Holding: HoldingResolvers = {
  ...recordNode,
  holder: ({ holder }, _args, { loaders }) => loaders.get(holder.value),
  holderBasis: ({ holder }) => holder.basis,
  holderWhy: ({ holder }) => holder.why,
  holderPrinted: ({ holder }) => holder.printed,
  holderEvidence: ({ holder }) => holder.evidence,
  periods: async ({ id }, _args, { loaders }) => effectivePeriods((await loaders.holdingHop(id))?.authorities, loaders),
  governedBy: ({ governedBy }, _args, { loaders }) => loaders.getMany(governedBy),
  matters: ({ matters }, _args, { loaders }) => loaders.getMany(matters),
  retentions: related('retentions'),
  notes: related('notesAbout'),
};
