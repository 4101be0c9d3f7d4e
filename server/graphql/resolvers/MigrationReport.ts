import { CHECKS_SOURCE } from '../../migration/checks.ts';
import type { ItemRow } from '../../migration/MigrationReport.ts';
import { MIGRATION_CORRESPONDENCES } from '../../model/contract.ts';
import { openArray } from '../connections/openArray.ts';
import type { MigrationReportResolvers } from '../generated/types.ts';

/** 移行の新旧対照. */
export const MigrationReport: MigrationReportResolvers = {
  migration: ({ migration }, _args, { loaders }) => loaders.get(migration),
  oldSystem: async ({ migration }, _args, { loaders }) => loaders.get((await loaders.get(migration)).fromSystem.value),
  newSystem: async ({ migration }, _args, { loaders }) => loaders.get((await loaders.get(migration)).toSystem.value),
  itemCounts: ({ items }) =>
    [...MIGRATION_CORRESPONDENCES, undefined].map((correspondence) => ({
      correspondence,
      count: items.filter((row) => row.correspondence === correspondence).length,
    })),
  items: ({ migration, items }, { known, ...args }) =>
    openArray(JSON.stringify(['migration items', migration, known]), items.filter(isKnown(known)), args),
  flows: ({ migration, flows }, { fate, ...args }) =>
    openArray(
      JSON.stringify(['migration flows', migration, fate]),
      flows.filter((row) => fate === undefined || fate === null || row.fate === fate),
      args,
    ),
  checksSource: () => CHECKS_SOURCE.ja,
  checksSourceEn: () => CHECKS_SOURCE.en,
  missing: ({ missing }, _args, { loaders }) => loaders.getMany(missing),
};

function isKnown(known: boolean | null | undefined): (row: ItemRow) => boolean {
  return ({ correspondence }) => typeof known !== 'boolean' || (correspondence !== undefined) === known;
}
