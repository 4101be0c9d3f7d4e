import type { CompletenessResolvers } from '../generated/types.ts';

/** 完結性. */
export const Completeness: CompletenessResolvers = {
  papers: ({ papers }, _args, { loaders }) => loaders.getMany(papers),
  papersCited: ({ papersCited }, _args, { loaders }) => loaders.getMany(papersCited),
};
