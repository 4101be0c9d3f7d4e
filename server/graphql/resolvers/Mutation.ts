import type { MutationResolvers } from '../generated/types.ts';

/** 変更. */
export const Mutation: MutationResolvers = {
  importManifests: async (_parent, { manifests, dryRun, by }, { services }) => ({
    ...(await services.importManifests(manifests, { dryRun, by: by ?? 'api' })),
    dryRun,
  }),
};
