import type { MigrationReport } from '../../migration/MigrationReport.ts';
import { buildMigrationReport } from '../../migration/buildMigrationReport.ts';
import { parseRef } from '../../model/ref.ts';
import { ApiError } from '../ApiError.ts';
import type { Context } from '../context.ts';
import { readFacts } from '../findings/readFacts.ts';
import { readRef } from '../readRef.ts';

/** Old system against new; a migration that is not in the record is NOT_FOUND. */
export async function askMigrationReport(context: Context, migration: string): Promise<MigrationReport> {
  const ref = readRef('migration', migration, ['MIGRATION']);
  const facts = await readFacts(context, parseRef(ref)?.scope);
  const node = facts.findOf('MIGRATION', ref);
  if (node !== undefined) return buildMigrationReport(node, facts);
  throw new ApiError(
    'NOT_FOUND',
    `移行「${ref}」は記録にありません。migrations で一覧を見てください。`,
    `The migration "${ref}" is not in the record. List them with migrations.`,
  );
}
