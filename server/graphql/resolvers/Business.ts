import type { BusinessResolvers } from '../generated/types.ts';
import { recordNode } from './recordNode.ts';
import { related } from './related.ts';

/** 登録業務. */
export const Business: BusinessResolvers = {
  ...recordNode,
  standardisedStated: ({ standardised }) => standardised !== undefined,
  matters: related('mattersReferring'),
};
