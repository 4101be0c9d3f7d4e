import type { ImportResultResolvers } from '../generated/types.ts';

/** 取込みの結果. */
export const ImportResult: ImportResultResolvers = {
  __resolveType: ({ outcome }) => (outcome === 'ACCEPTED' ? 'ImportAccepted' : 'ImportRefused'),
};
