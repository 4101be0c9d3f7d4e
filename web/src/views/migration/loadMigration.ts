import { askAllPages } from '../../api/askAllPages.ts';
import type { MigrationItemsQuery, MigrationReportQuery, MigrationsQuery } from '../../api/generated/graphql.ts';
import { mapOutcome, type Outcome } from '../../api/Outcome.ts';
import type { MigrationRoute } from '../../state/routes/migrationRoute.ts';
import type { Stage } from '../Stage.ts';
import { MIGRATION_ITEMS_QUERY, MIGRATION_REPORT_QUERY, MIGRATIONS_QUERY } from './migrationQuery.ts';

export type Report = MigrationReportQuery['migrationReport'];
export type ItemRow = MigrationItemsQuery['migrationReport']['items']['nodes'][number];
export type ItemSide = ItemRow['old'][number];
export type Listed = MigrationsQuery['migrations']['nodes'];

/** One migration whole, or those to choose from. */
export type MigrationValue =
  | { readonly kind: 'LIST'; readonly migrations: Listed }
  | { readonly kind: 'REPORT'; readonly report: Report; readonly items: readonly ItemRow[] };

const PAGE = 200;

/** Asks for the migration of the address; without one for all, and if there is only one, for that. */
export async function loadMigration(
  { id }: MigrationRoute,
  stage: Stage,
  signal: AbortSignal,
): Promise<Outcome<MigrationValue>> {
  if (id !== undefined) return loadReport(id, stage, signal);
  const listed = await stage.ask(MIGRATIONS_QUERY, { municipality: stage.scope() }, signal);
  if (listed.kind !== 'ANSWERED') return listed;
  const { nodes } = listed.value.migrations;
  const [only, ...others] = nodes;
  if (only !== undefined && others.length === 0) return loadReport(only.id, stage, signal);
  return { kind: 'ANSWERED', value: { kind: 'LIST', migrations: nodes } };
}

async function loadReport(id: string, stage: Stage, signal: AbortSignal): Promise<Outcome<MigrationValue>> {
  const report = await stage.ask(MIGRATION_REPORT_QUERY, { id }, signal);
  if (report.kind !== 'ANSWERED') return report;
  const items = await askAllPages<ItemRow>(async (after) => {
    const page = await stage.ask(MIGRATION_ITEMS_QUERY, { id, first: PAGE, after }, signal);
    return mapOutcome(page, ({ migrationReport }) => ({
      rows: migrationReport.items.nodes,
      next: migrationReport.items.pageInfo.hasNextPage
        ? (migrationReport.items.pageInfo.endCursor ?? undefined)
        : undefined,
    }));
  }, signal);
  return mapOutcome(items, (rows) => ({ kind: 'REPORT', report: report.value.migrationReport, items: rows }));
}
