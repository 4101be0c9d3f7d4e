import { shiftDay } from '../../lineage/law/shiftDay.ts';
import type { ChangeResolvers } from '../generated/types.ts';
import { findPeriodEvidence } from '../changes/findPeriodEvidence.ts';
import { toEffect } from '../changes/toEffect.ts';
import { effectivePeriods } from './effectivePeriods.ts';

/** 変わること. */
export const Change: ChangeResolvers = {
  dayBefore: ({ day }) => shiftDay(day, -1),
  fact: ({ of }, _args, { loaders }) => loaders.get(of.node.id),
  before: ({ before }) => toEffect(before),
  after: ({ after }) => toEffect(after),
  periods: ({ turning }, _args, { loaders }) => effectivePeriods(turning, loaders),
  planned: ({ turning }) => turning.some(({ periods }) => periods.some(({ planned }) => planned)),
  evidence: async ({ turning }, _args, { loaders }) => findPeriodEvidence(await effectivePeriods(turning, loaders)),
  documents: ({ of }, _args, { loaders }) => loaders.getMany(of.documents),
  holders: ({ of }, _args, { loaders }) => loaders.getMany(of.holders),
};
