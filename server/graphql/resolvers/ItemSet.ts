import type { ItemSetResolvers } from '../generated/types.ts';
import { itemNode } from './itemNode.ts';
import { related } from './related.ts';

/** 情報項目の一覧. */
export const ItemSet: ItemSetResolvers = {
  ...itemNode,
  attachment: ({ attachment }, _args, { loaders }) => loaders.getOptional(attachment),
  items: related('items'),
  dataSubjects: related('dataSubjectsOfSet'),
  matters: related('mattersReferring'),
};
