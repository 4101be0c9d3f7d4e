import { findFactEvidence } from '../concept/findFactEvidence.ts';
import type { ConceptFactResolvers } from '../generated/types.ts';

/** 記載ごとの答え. */
export const ConceptFact: ConceptFactResolvers = {
  fact: ({ fact }, _args, { loaders }) => loaders.get(fact),
  evidence: (fact, _args, { loaders }) => findFactEvidence(fact, loaders),
};
