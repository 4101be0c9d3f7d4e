import { CELL_LOOKS, type CellLook, type SafeguardsRoute } from '../../state/routes/safeguardsRoute.ts';
import type { Matrix } from './loadSafeguards.ts';

type Column = Matrix['columns'][number];
type Row = Matrix['rows'][number];
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

/** An inferred reading looks like one, whatever its state: it is never a promise. */
export function lookOf({ state, basis }: Pick<Cell, 'state' | 'basis'>): CellLook {
  return basis === 'INFERRED' ? 'INFERRED' : state;
}

/** Narrows the matrix to the group, states and differences that the address names; nothing is left out without being counted. */
export function showMatrix(matrix: Matrix, route: SafeguardsRoute): ShownMatrix {
  const columns = matrix.columns.map((column, index) => ({ ...column, index, key: columnKey(column) }));
  const isSilent = ({ form, matters }: Column): boolean =>
    route.compare === undefined &&
    form === 'NOTHING_STATED' &&
    matters.every(({ matterKind }) => matterKind === 'OVERVIEW');
  const shown = columns.filter((column) => !isSilent(column));
  const ofGroup = matrix.rows
    .filter(({ control }) => route.group === undefined || control.group === route.group)
    .map((row) => toShownRow(row, shown));
  const counts = new Map<CellLook, number>(CELL_LOOKS.map((look) => [look, 0]));
  for (const { look } of ofGroup.flatMap(({ cells }) => cells)) counts.set(look, (counts.get(look) ?? 0) + 1);
  const rows = ofGroup.filter(
    ({ cells, differs }) =>
      (route.looks.length === 0 || cells.some(({ look }) => route.looks.includes(look))) &&
      (!route.differing || route.compare === undefined || differs),
  );
  return {
    columns: shown,
    rows: inGroups(rows),
    allRows: ofGroup.length,
    silent: columns.filter(isSilent).flatMap(({ matters }) => matters),
    counts,
    groups: [...new Set(matrix.rows.flatMap(({ control }) => control.group ?? []))],
  };
}

function columnKey({ subject, actor }: Column): string {
  return actor === null ? subject.id : `${subject.id} ${actor}`;
}

function toShownRow({ control, differs, cells }: Row, columns: readonly ShownColumn[]): ShownRow {
  return {
    control,
    differs,
    cells: columns.flatMap(({ index, key }) => {
      const cell = cells[index];
      return cell === undefined ? [] : [{ cell, look: lookOf(cell), key: `${control.id} ${key}` }];
    }),
  };
}

/** Rows of one group stand together, groups in the order in which each first occurs. */
function inGroups(rows: readonly ShownRow[]): readonly ShownRow[] {
  const groups = new Map<string, ShownRow[]>();
  for (const row of rows) {
    const group = row.control.group ?? '';
    const held = groups.get(group);
    if (held === undefined) groups.set(group, [row]);
    else held.push(row);
  }
  return [...groups.values()].flat();
}
