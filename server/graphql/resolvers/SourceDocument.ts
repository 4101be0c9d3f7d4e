import type { SourceDocumentResolvers } from '../generated/types.ts';
import { recordNode } from './recordNode.ts';
import { related } from './related.ts';

/** 文書. */
export const SourceDocument: SourceDocumentResolvers = {
  ...recordNode,
  municipality: ({ municipality }, _args, { loaders }) => loaders.getOptional(municipality),
  matters: related('mattersOfDocument'),
  attachments: related('attachmentsOfDocument'),
  itemSets: related('itemSetsOfDocument'),
  flows: related('flowsOfDocument'),
  notes: related('notesOfDocument'),
};
