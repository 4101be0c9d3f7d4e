import type { EvidenceResolvers } from '../generated/types.ts';

/** 根拠. */
export const Evidence: EvidenceResolvers = {
  document: ({ document }, _args, { loaders }) => loaders.get(document),
  matter: ({ matter }, _args, { loaders }) => loaders.getOptional(matter),
  excerpt: async ({ document, lines }, _args, { loaders, services }) =>
    lines === undefined ? null : services.sourceText(await loaders.get(document), lines),
};
