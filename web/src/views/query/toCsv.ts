import { writeCsv } from '../../table/writeCsv.ts';

/** Rows of an answer as CSV for spreadsheet programs: nested fields as `flow.name`, lists in one cell. */
export function toCsv(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const flat = rows.map((row) => flatten(row));
  const columns = [...new Set(flat.flatMap((row) => [...row.keys()]))];
  const lines = [columns, ...flat.map((row) => columns.map((column) => row.get(column) ?? ''))];
  return writeCsv(lines);
}

function flatten(value: Readonly<Record<string, unknown>>, prefix = ''): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [key, inner] of Object.entries(value)) {
    const name = `${prefix}${key}`;
    if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) {
      for (const [path, text] of flatten(inner as Readonly<Record<string, unknown>>, `${name}.`)) cells.set(path, text);
    } else cells.set(name, toText(inner));
  }
  return cells;
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value))
    return value.every((part) => typeof part !== 'object') ? value.map(toText).join('、') : JSON.stringify(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}
