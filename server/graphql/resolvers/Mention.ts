import type { MentionResolvers } from '../generated/types.ts';

/** 他の文書での記載. */
export const Mention: MentionResolvers = { document: ({ document }, _args, { loaders }) => loaders.get(document) };
