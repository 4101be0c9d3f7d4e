import type { Column } from './Column.ts';

/** A column's key, and whether from the last to the first. */
export interface Sorting {
  readonly key: string;
  readonly isDescending: boolean;
}

/** Reads `name` or `-name`; none for a column that there is not or that cannot be sorted. */
export function readSorting(text: string | undefined, columns: readonly Column<never>[]): Sorting | undefined {
  if (text === undefined) return undefined;
  const isDescending = text.startsWith('-');
  const key = isDescending ? text.slice(1) : text;
  const column = columns.find((each) => each.key === key);
  return column?.sortKey === undefined ? undefined : { key, isDescending };
}

/** `name` or `-name`, as an address holds it. */
export function writeSorting(sorting: Sorting | undefined): string | undefined {
  return sorting && `${sorting.isDescending ? '-' : ''}${sorting.key}`;
}

/** Rows in the order of a column; equal ones stay as they stood, in both directions. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | undefined,
): readonly Row[] {
  const sortKey = columns.find(({ key }) => key === sorting?.key)?.sortKey;
  if (sorting === undefined || sortKey === undefined) return rows;
  const sign = sorting.isDescending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: sortKey(row) }))
    .toSorted((a, b) => sign * compareKeys(a.key, b.key))
    .map(({ row }) => row);
}

const COLLATOR = new Intl.Collator('ja', { numeric: true });

function compareKeys(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : COLLATOR.compare(String(a), String(b));
}
