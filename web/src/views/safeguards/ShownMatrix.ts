import type { CellLook } from '../../state/routes/safeguardsRoute.ts';
import type { Matrix } from './loadSafeguards.ts';

type Column = Matrix['columns'][number];
type Row = Matrix['rows'][number];
/** A cell as the server gives it. */
export type Cell = Row['cells'][number];

/** A column as it is shown. */
export interface ShownColumn extends Column {
  /** Its place in the answer, and its name in addresses. */
  readonly index: number;
  readonly key: string;
}

/** A cell as it is shown. */
export interface ShownCell {
  readonly cell: Cell;
  readonly look: CellLook;
  /** Control and column: what an address names. */
  readonly key: string;
}

export interface ShownRow {
  readonly control: Row['control'];
  readonly differs: boolean;
  /** One for each shown column. */
  readonly cells: readonly ShownCell[];
}

/** What of a matrix is shown. */
export interface ShownMatrix {
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly ShownRow[];
  /** Rows there would be without a filter by state or difference. */
  readonly allRows: number;
  /** Overview sheets that state no safeguard: named, but not drawn as columns. */
  readonly silent: readonly Column['matters'][number][];
  /** Cells by look before rows are filtered by it. */
  readonly counts: ReadonlyMap<CellLook, number>;
  /** Every group of controls, in the record order. */
  readonly groups: readonly string[];
}
