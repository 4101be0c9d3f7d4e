import { toEffect } from '../changes/toEffect.ts';
import type { DatedFactResolvers } from '../generated/types.ts';

/** ある日の事実. */
export const DatedFact: DatedFactResolvers = {
  fact: ({ of }, _args, { loaders }) => loaders.get(of.node.id),
  effect: ({ force }) => toEffect(force),
};
