import type { DocumentCountResolvers } from '../generated/types.ts';

/** 文書ごとの件数. */
export const DocumentCount: DocumentCountResolvers = {
  document: ({ document }, _args, { loaders }) => loaders.get(document),
};
