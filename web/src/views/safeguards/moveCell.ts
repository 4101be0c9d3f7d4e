/** A place in the body of a matrix. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a cell: arrows one step, Home and End in the row, with Ctrl in the matrix, Page keys ten rows; undefined for other keys. */
export function moveCell(
  { row, column }: CellPlace,
  key: string,
  ctrl: boolean,
  size: { readonly rows: number; readonly columns: number },
): CellPlace | undefined {
  const to = (nextRow: number, nextColumn: number): CellPlace => ({
    row: clamp(nextRow, size.rows),
    column: clamp(nextColumn, size.columns),
  });
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'Home':
      return to(ctrl ? 0 : row, 0);
    case 'End':
      return to(ctrl ? size.rows - 1 : row, size.columns - 1);
    case 'PageUp':
      return to(row - PAGE, column);
    case 'PageDown':
      return to(row + PAGE, column);
    default:
      return undefined;
  }
}

const PAGE = 10;

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value));
}
