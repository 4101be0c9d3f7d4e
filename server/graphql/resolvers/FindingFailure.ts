import { RULE_BY_ID } from '../../findings/allRules.ts';
import type { FindingFailureResolvers } from '../generated/types.ts';

/** 規則の失敗. */
export const FindingFailure: FindingFailureResolvers = {
  rule: ({ rule }) => RULE_BY_ID[rule],
  at: ({ at }, _args, { loaders }) => loaders.get(at),
};
