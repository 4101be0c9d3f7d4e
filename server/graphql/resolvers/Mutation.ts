import type { MutationResolvers } from '../generated/types.ts';

const encoder = new TextEncoder();

/** 変更. */
export const Mutation: MutationResolvers = {
  importManifests: async (_parent, { manifests, dryRun, by }, { services }) => {
    const files = manifests.map(({ file, text }) => ({ file, bytes: encoder.encode(text) }));
    return { dryRun, ...(await services.importManifests({ files, by: by ?? 'api', dryRun })) };
  },
};
