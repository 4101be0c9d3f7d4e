import type { AttachmentResolvers } from '../generated/types.ts';
import { recordNode } from './recordNode.ts';
import { related } from './related.ts';

/** 資料・別紙. */
export const Attachment: AttachmentResolvers = {
  ...recordNode,
  document: ({ document }, _args, { loaders }) => loaders.get(document),
  matters: ({ matters }, _args, { loaders }) => loaders.getMany(matters),
  itemSets: related('itemSetsListed'),
};
