import type { ExposedSubjectResolvers } from '../generated/types.ts';

/** 本人. */
export const ExposedSubject: ExposedSubjectResolvers = {
  subject: ({ subject }, _args, { loaders }) => loaders.get(subject),
};
