import type { TemplateResult } from 'lit';

/**
 * A column of a table: the one place that says what its cells hold, for the screen, for CSV and for print. `text` is the cell in words,
 * never empty: what is not known says so; `cell` may draw the same words with marks and links.
 */
export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  readonly text: (row: Row) => string;
  readonly cell?: ((row: Row) => TemplateResult | string) | undefined;
  /** What to sort by; a column without one cannot be sorted. Numbers by value, texts as Japanese orders them. */
  readonly sortKey?: ((row: Row) => string | number) | undefined;
  readonly align?: 'left' | 'right' | undefined;
  /** Cells of several words that are read as one, such as periods and places: the column keeps room for them. */
  readonly isWide?: boolean | undefined;
  /** Cells of one short word or name, which stays on one line. */
  readonly isShort?: boolean | undefined;
}

/** A table's rows with their columns and references. */
export interface TableOf<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** The reference of a row; in CSV the last column, and what a selection names. */
  readonly idOf: (row: Row) => string;
  /** Whether something in the row is not known: it gets the bar that says so. */
  readonly hasUnknown?: ((row: Row) => boolean) | undefined;
}
