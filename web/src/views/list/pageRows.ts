/** One page of rows, and where it stands. */
export interface RowsPage<Row> {
  readonly rows: readonly Row[];
  /** From 1, the last one for a page past the end. */
  readonly page: number;
  readonly pages: number;
}

/** How many rows a page holds. */
const PAGE_ROWS = 200;

/** The rows of one page; from 200 rows on there are several. */
export function pageRows<Row>(rows: readonly Row[], wanted: number): RowsPage<Row> {
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_ROWS));
  const page = Math.min(wanted, pages);
  return { rows: rows.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS), page, pages };
}
