import { countKinds } from '../catalogue/countKinds.ts';
import { findLatestRevision } from '../catalogue/findLatestRevision.ts';
import { openList } from '../connections/openList.ts';
import type { CatalogueSummaryResolvers } from '../generated/types.ts';

/** カタログの概要. */
export const CatalogueSummary: CatalogueSummaryResolvers = {
  counts: ({ scope }, _args, { services }) => countKinds(services.store, scope),
  papers: ({ municipality }, args, context) =>
    openList(context, 'sourceDocuments', { ...args, municipality, documentKind: 'PAPER' }),
  latestRevision: (_catalogue, _args, { services }) => findLatestRevision(services.store),
  unknowns: (catalogue) => catalogue,
};
