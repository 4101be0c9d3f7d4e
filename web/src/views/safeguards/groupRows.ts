import type { ShownRow } from './ShownMatrix.ts';

/** Rows of one group of safeguards. */
export interface RowGroup {
  /** Empty where the vocabulary names none. */
  readonly group: string;
  readonly rows: readonly ShownRow[];
}

/** Rows of one group stand together, groups in the order in which each first occurs. */
export function groupRows(rows: readonly ShownRow[]): readonly RowGroup[] {
  const groups = new Map<string, ShownRow[]>();
  for (const row of rows) {
    const group = row.control.group ?? '';
    const held = groups.get(group);
    if (held === undefined) groups.set(group, [row]);
    else held.push(row);
  }
  return [...groups].map(([group, own]) => ({ group, rows: own }));
}
