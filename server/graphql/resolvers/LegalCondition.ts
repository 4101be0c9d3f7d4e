import type { LegalConditionResolvers } from '../generated/types.ts';
import { describeCondition } from '../exposure/describeCondition.ts';

/** 報告の要件と答え. */
export const LegalCondition: LegalConditionResolvers = {
  role: (result) => describeCondition(result).role,
  text: (result) => describeCondition(result).ja,
  textEn: (result) => describeCondition(result).en,
  law: (result) => describeCondition(result).law,
  decide: (result) => describeCondition(result).decideJa,
  decideEn: (result) => describeCondition(result).decideEn,
  verified: (result) => describeCondition(result).verified,
  items: ({ items }, _args, { loaders }) => loaders.getMany(items),
  measures: ({ measures }, _args, { loaders }) => loaders.getMany(measures),
};
