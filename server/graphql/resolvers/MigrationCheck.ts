import { CHECK_TITLES } from '../../migration/checks.ts';
import type { MigrationCheckResolvers } from '../generated/types.ts';

/** Facts and places that are told of one check. */
const MOST = 50;

/** 移行の確認. */
export const MigrationCheck: MigrationCheckResolvers = {
  id: ({ check }) => check,
  title: ({ check }) => CHECK_TITLES[check].ja,
  titleEn: ({ check }) => CHECK_TITLES[check].en,
  ground: ({ ground }) => ground.ja,
  groundEn: ({ ground }) => ground.en,
  facts: ({ facts }, _args, { loaders }) => loaders.getMany(facts.slice(0, MOST)),
  evidence: ({ evidence }) => evidence.slice(0, MOST),
};
