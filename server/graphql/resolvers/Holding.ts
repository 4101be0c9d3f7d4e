import type { HoldingResolvers } from '../generated/types.ts';
import { openRelated } from '../connections/openRelated.ts';
import { effectivePeriods } from './effectivePeriods.ts';
import { effectOf } from './effect.ts';
import { recordNode } from './recordNode.ts';
import { related } from './related.ts';

/** More rules than any holding has: papers state one to three. */
const MOST_RULES = 200;

/** 保有. */
export const Holding: HoldingResolvers = {
  ...recordNode,
  ...effectOf(({ id }, { loaders }) => loaders.holdingHop(id)),
  holder: ({ holder }, _args, { loaders }) => loaders.get(holder.value),
  holderBasis: ({ holder }) => holder.basis,
  holderWhy: ({ holder }) => holder.why,
  holderPrinted: ({ holder }) => holder.printed,
  holderEvidence: ({ holder }) => holder.evidence,
  periods: async ({ id }, _args, { loaders }) => effectivePeriods((await loaders.holdingHop(id))?.authorities, loaders),
  governedBy: ({ governedBy }, _args, { loaders }) => loaders.getMany(governedBy),
  matters: ({ matters }, _args, { loaders }) => loaders.getMany(matters),
  retention: async ({ id }, _args, { loaders }) => {
    const { entries } = await openRelated(loaders, 'retentions', id, {
      orderBy: 'RECORD',
      first: MOST_RULES,
    }).readPage();
    return entries.map(({ node }) => node);
  },
  notes: related('notesAbout'),
};
