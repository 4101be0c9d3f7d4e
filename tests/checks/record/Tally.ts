/** One table: what is counted in each row, for each document, in the order given. */
export interface Tally {
  readonly title: string;
  /** What a reader must know of the rows. */
  readonly remark?: string | undefined;
  readonly first: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly counts: readonly number[] }[];
}

/** A table in Markdown with a sum at the end of each row; rows that are zero everywhere are left out. */
export function writeTally({ title, remark, first, columns, rows }: Tally): string {
  const shown = rows.filter(({ counts }) => counts.some((count) => count > 0));
  const lines = [
    [first, ...columns, '計'],
    ['---', ...columns.map(() => '---:'), '---:'],
    ...shown.map(({ name, counts }) => [name, ...[...counts, sum(counts)].map(String)]),
  ];
  const table = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return [`## ${title}`, ...(remark === undefined ? [] : [remark]), table].join('\n\n');
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
