import { CELL_LOOKS, type CellLook, type SafeguardsRoute } from '../../state/routes/safeguardsRoute.ts';
import { groupRows } from './groupRows.ts';
import type { Matrix } from './loadSafeguards.ts';
import type { Cell, ShownCell, ShownColumn, ShownMatrix, ShownRow } from './ShownMatrix.ts';

type Column = Matrix['columns'][number];
type Row = Matrix['rows'][number];

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
    rows: groupRows(rows).flatMap((group) => group.rows),
    allRows: ofGroup.length,
    silent: columns.filter(isSilent).flatMap(({ matters }) => matters),
    counts,
    groups: [...new Set(matrix.rows.flatMap(({ control }) => control.group ?? []))],
  };
}

/** The cell that an address names, with its row and column; undefined if it is not shown. */
export function findCell(
  { rows, columns }: ShownMatrix,
  key: string,
): { readonly row: ShownRow; readonly cell: ShownCell; readonly column: ShownColumn } | undefined {
  for (const row of rows) {
    const at = row.cells.findIndex((cell) => cell.key === key);
    const [cell, column] = [row.cells[at], columns[at]];
    if (cell !== undefined && column !== undefined) return { row, cell, column };
  }
  return undefined;
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
