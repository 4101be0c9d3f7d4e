import type { ExposedContractResolvers } from '../generated/types.ts';

/** 契約・結合. */
export const ExposedContract: ExposedContractResolvers = {
  contract: ({ contract }, _args, { loaders }) => loaders.get(contract),
  at: ({ at }, _args, { loaders }) => loaders.get(at),
};
