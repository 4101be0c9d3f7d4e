import type { ConceptMatterResolvers } from '../generated/types.ts';

/** 件名の答え. */
export const ConceptMatter: ConceptMatterResolvers = {
  matter: ({ matter }, _args, { loaders }) => loaders.get(matter),
  document: ({ document }, _args, { loaders }) => loaders.get(document),
  facts: ({ matter, facts }) => facts.map((fact) => ({ ...fact, sheet: matter })),
};
