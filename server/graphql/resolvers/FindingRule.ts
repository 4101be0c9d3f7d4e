import type { FindingRuleResolvers } from '../generated/types.ts';

/** 点検の規則. */
export const FindingRule: FindingRuleResolvers = {
  title: ({ title }) => title.ja,
  titleEn: ({ title }) => title.en,
  reason: ({ reason }) => reason.ja,
  reasonEn: ({ reason }) => reason.en,
  toDo: ({ toDo }) => toDo.ja,
  toDoEn: ({ toDo }) => toDo.en,
};
