import type { MatterResolvers } from '../generated/types.ts';
import { recordNode } from './recordNode.ts';
import { related } from './related.ts';

/** 件名. */
export const Matter: MatterResolvers = {
  ...recordNode,
  document: ({ document }, _args, { loaders }) => loaders.get(document),
  decisions: ({ decisions }, _args, { loaders }) => loaders.getMany(decisions),
  attachments: ({ attachments }, _args, { loaders }) => loaders.getMany(attachments),
  sourceText: async ({ document, lines }, _args, { loaders, services }) =>
    lines === undefined ? null : services.sourceText(await loaders.get(document), lines),
  flows: related('flowsStated'),
  holdings: related('holdingsStated'),
  entrustments: related('entrustmentsStated'),
  linkages: related('linkagesStated'),
  measures: related('measuresStated'),
  migrations: related('migrationsStated'),
  notes: related('notesStated'),
};
