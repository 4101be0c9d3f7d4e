import type { QueryResolvers } from '../generated/types.ts';
import { askReport } from '../concept/askReport.ts';
import { RULES } from '../../findings/allRules.ts';
import { openFindings } from '../findings/openFindings.ts';
import { askPaths } from '../paths/askPaths.ts';
import { askSafeguardMatrix } from '../safeguards/askSafeguardMatrix.ts';
import { askMigrationReport } from '../migration/askMigrationReport.ts';
import { openSuggestions } from '../migration/openSuggestions.ts';
import { findTerms } from '../glossary/findTerms.ts';
import { askExposure } from '../exposure/askExposure.ts';
import { openChanges } from '../changes/openChanges.ts';
import { askDayState } from '../changes/askDayState.ts';
import { readMunicipality } from '../readMunicipality.ts';
import { readRef } from '../readRef.ts';
import { openSearch } from '../search/openSearch.ts';
import { askTrace } from '../trace/askTrace.ts';
import { findNodes } from './findNodes.ts';
import { lists } from './lists.ts';

/** 問い合わせ. */
export const Query: QueryResolvers = {
  ...lists,
  node: (_parent, { id }, { loaders }) => loaders.find(readRef('id', id)),
  nodes: (_parent, { ids }, { loaders }) => findNodes(ids, loaders),
  search: (_parent, args, context) => openSearch(context, args),
  glossary: (_parent, { text }, { services }) => findTerms(services.store, text ?? undefined),
  trace: (_parent, args, context) => askTrace(context, args),
  migrationReport: (_parent, { migration }, context) => askMigrationReport(context, migration),
  safeguardMatrix: (_parent, args, context) => askSafeguardMatrix(context, args),
  correspondenceSuggestions: (_parent, args, context) => openSuggestions(context, args),
  findings: (_parent, args, context) => openFindings(context, args),
  findingRules: () => RULES,
  paths: (_parent, args, context) => askPaths(context, args),
  conceptReport: (_parent, args, context) => askReport(context, args),
  exposure: (_parent, args, context) => askExposure(context, args),
  changes: (_parent, args, context) => openChanges(context, args),
  dayState: (_parent, args, context) => askDayState(context, args),
  catalogue: async (_parent, { municipality }, { loaders }) => {
    const scope = await readMunicipality('municipality', municipality, loaders);
    return { municipality: municipality ?? undefined, scope: scope ?? null };
  },
};
