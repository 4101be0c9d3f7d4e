import type { MatterSubjectResolvers } from '../generated/types.ts';

/** 件名の個人の範囲. */
export const MatterSubject: MatterSubjectResolvers = {
  subject: ({ value }, _args, { loaders }) => loaders.get(value.subject),
  counts: ({ value }) => value.counts,
};
