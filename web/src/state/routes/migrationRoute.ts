import type { RouteForm } from '../RouteForm.ts';

/** One migration, old against new; without one, those that there are. */
export interface MigrationRoute {
  readonly view: 'migration';
  readonly id: string | undefined;
  /** Words that a row of the items must contain. */
  readonly filter: string | undefined;
  /** The page of the items, from 1. */
  readonly page: number;
}

export const migrationRoute: RouteForm<MigrationRoute> = {
  path: () => '/migration',
  read: (reader) => ({
    view: 'migration',
    id: reader.text('id'),
    filter: reader.text('filter'),
    page: reader.whole('page', { least: 1, most: 100_000 }) ?? 1,
  }),
  write: ({ id, filter, page }) => ({ id, filter, page: page === 1 ? undefined : page }),
};

/** A migration, or the list of all. */
export function migrationOf(id: string | undefined): MigrationRoute {
  return { view: 'migration', id, filter: undefined, page: 1 };
}
