import type { MatterResolvers } from '../generated/types.ts';
import { readSourceText } from './readSourceText.ts';
import { recordNode } from './recordNode.ts';
import { related } from './related.ts';

/** 件名. */
export const Matter: MatterResolvers = {
  ...recordNode,
  document: ({ document }, _args, { loaders }) => loaders.get(document),
  decisions: ({ decisions }, _args, { loaders }) => loaders.getMany(decisions),
  attachments: ({ attachments }, _args, { loaders }) => loaders.getMany(attachments),
  sourceText: (matter, _args, context) => readSourceText(matter, context),
  flows: related('flowsStated'),
  holdings: related('holdingsStated'),
  entrustments: related('entrustmentsStated'),
  linkages: related('linkagesStated'),
  measures: related('measuresStated'),
  migrations: related('migrationsStated'),
  notes: related('notesStated'),
};
