import { openMatters } from '../concept/openMatters.ts';
import type { ConceptReportResolvers } from '../generated/types.ts';

/** 概念の報告. */
export const ConceptReport: ConceptReportResolvers = {
  concept: ({ concept }, _args, { loaders }) => loaders.get(concept),
  matters: (report, args) => openMatters(report, args),
  papers: ({ papers }, _args, { loaders }) => loaders.getMany(papers),
  papersCited: ({ papersCited }, _args, { loaders }) => loaders.getMany(papersCited),
};
