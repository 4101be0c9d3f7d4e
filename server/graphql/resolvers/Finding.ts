import { readPageSize } from '../connections/readPageSize.ts';
import type { FindingResolvers } from '../generated/types.ts';

/** 点検結果. */
export const Finding: FindingResolvers = {
  subject: ({ subject }, _args, { loaders }) => loaders.get(subject),
  otherCount: ({ others }) => others.length,
  others: ({ others }, { first }, { loaders }) => loaders.getMany(others.slice(0, readPageSize(first))),
  message: ({ message }) => message.ja,
  messageEn: ({ message }) => message.en,
};
