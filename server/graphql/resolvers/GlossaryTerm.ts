import type { GlossaryTermResolvers } from '../generated/types.ts';

/** 用語. */
export const GlossaryTerm: GlossaryTermResolvers = {
  document: ({ document }, _args, { loaders }) => loaders.get(document),
};
