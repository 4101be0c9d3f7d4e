import type { FlowResolvers } from '../generated/types.ts';
import { effectivePeriods } from './effectivePeriods.ts';
import { effectOf } from './effect.ts';
import { recordNode } from './recordNode.ts';
import { related } from './related.ts';

/** 流れ. */
export const Flow: FlowResolvers = {
  ...recordNode,
  ...effectOf(({ id }, { loaders }) => loaders.flowHop(id)),
  from: ({ from }, _args, { loaders }) => loaders.get(from.value),
  fromBasis: ({ from }) => from.basis,
  fromWhy: ({ from }) => from.why,
  fromPrinted: ({ from }) => from.printed,
  fromEvidence: ({ from }) => from.evidence,
  to: ({ to }, _args, { loaders }) => loaders.get(to.value),
  toBasis: ({ to }) => to.basis,
  toWhy: ({ to }) => to.why,
  toPrinted: ({ to }) => to.printed,
  toEvidence: ({ to }) => to.evidence,
  periods: async ({ id }, _args, { loaders }) => effectivePeriods((await loaders.flowHop(id))?.authorities, loaders),
  governedBy: ({ governedBy }, _args, { loaders }) => loaders.getMany(governedBy),
  matters: ({ matters }, _args, { loaders }) => loaders.getMany(matters),
  notes: related('notesAbout'),
};
