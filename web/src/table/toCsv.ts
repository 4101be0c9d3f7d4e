import type { TableOf } from './Column.ts';
import { writeCsv } from './writeCsv.ts';

/** A table as CSV: the same rows, order and words as on the screen, and each row's reference at the end. */
export function toCsv<Row>({ columns, rows, idOf }: TableOf<Row>, idHead: string): string {
  return writeCsv([
    [...columns.map(({ head }) => head), idHead],
    ...rows.map((row) => [...columns.map((column) => column.text(row)), idOf(row)]),
  ]);
}
