import type { AuthorityResolvers } from '../generated/types.ts';

/** 根拠となる定め. */
export const Authority: AuthorityResolvers = { by: ({ by }, _args, { loaders }) => loaders.get(by) };
