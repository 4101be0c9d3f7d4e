import type { RuleSetResolvers } from '../generated/types.ts';
import { recordNode } from './recordNode.ts';
import { related } from './related.ts';

/** 規程. */
export const RuleSet: RuleSetResolvers = { ...recordNode, clauses: related('clauses') };
