import type { PresenceResolvers } from '../generated/types.ts';

/** ある根拠. */
export const Presence: PresenceResolvers = {
  by: ({ by }, _args, { loaders }) => loaders.get(by),
  at: ({ at }, _args, { loaders }) => loaders.get(at),
};
