import type { Connection, Page } from './Connection.ts';
import { formatCursor, parseCursor, type CursorPlace } from './cursor.ts';
import { readPageSize } from './readPageSize.ts';

/** The arguments of every list. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** The place of a node in a stored order. */
export type ListPlace = readonly [sort: string, id: string];

/** Where the entries of a list come from. */
export interface PageSource<P extends CursorPlace, R, T> {
  /** Tells this list, order and filter from any other: cursors are bound to it. */
  readonly binding: string;
  /** The place before every entry. */
  readonly beforeAll: P;
  /** At most `limit` rows after the place, in order. */
  readonly read: (after: P, limit: number) => Promise<readonly R[]>;
  readonly placeOf: (row: R) => P;
  readonly nodeOf: (row: R) => T;
  readonly count: () => Promise<number>;
}

/** Opens one page of a list: arguments are checked at once, rows are read when they are asked for. */
export function openConnection<P extends CursorPlace, R, T>(
  source: PageSource<P, R, T>,
  { first, after }: PageArguments,
): Connection<T> {
  const size = readPageSize(first);
  const place =
    after === undefined || after === null ? source.beforeAll : parseCursor(source.binding, after, source.beforeAll);
  let page: Promise<Page<T>> | undefined;
  let total: Promise<number> | undefined;
  return {
    hasPreviousPage: place !== source.beforeAll,
    readPage: () => (page ??= readPage(source, place, size)),
    countAll: () => (total ??= source.count()),
  };
}

async function readPage<P extends CursorPlace, R, T>(
  { binding, read, placeOf, nodeOf }: PageSource<P, R, T>,
  place: P,
  size: number,
): Promise<Page<T>> {
  // One more than is shown tells whether there is a next page.
  const rows = await read(place, size + 1);
  const entries = rows
    .slice(0, size)
    .map((row) => ({ cursor: formatCursor(binding, placeOf(row)), node: nodeOf(row) }));
  return { entries, hasNextPage: rows.length > size };
}
