import type { Column } from './Column.ts';

/** The rows that contain every word, in any column, whatever its width and case. Without words, all. */
export function filterRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  words: string | undefined,
): readonly Row[] {
  const wanted = toKey(words ?? '')
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const text = columns.map((column) => toKey(column.text(row))).join('\n');
    return wanted.every((word) => text.includes(word));
  });
}

/** How texts are compared: one width, one case. */
function toKey(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
