import type { MigrationHolderResolvers } from '../generated/types.ts';

/** Facts that are told of one holder. */
const MOST_FACTS = 50;

/** 保有者の変化. */
export const MigrationHolder: MigrationHolderResolvers = {
  holder: ({ holder }, _args, { loaders }) => loaders.get(holder),
  facts: ({ facts }, _args, { loaders }) => loaders.getMany(facts.slice(0, MOST_FACTS)),
};
