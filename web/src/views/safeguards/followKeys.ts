import { moveCell } from './moveCell.ts';
import { findChosen } from './placePopover.ts';

/**
 * Makes the matrix one stop for the tab key, in which arrow keys move; Esc closes the facts of a cell. The cell that had the focus last keeps
 * the stop.
 */
export function followKeys(host: HTMLElement, signal: AbortSignal, close: () => void): void {
  host.addEventListener(
    'keydown',
    (event) => {
      press(event, host, close);
    },
    { signal },
  );
  host.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof HTMLElement && target.dataset['cell'] !== undefined) setStop(host, target);
    },
    { signal },
  );
}

function press(event: KeyboardEvent, host: HTMLElement, close: () => void): void {
  if (!(event.target instanceof HTMLElement)) return;
  if (event.key === 'Escape') {
    if (findChosen(host) !== null) close();
    return;
  }
  if (event.target.dataset['cell'] === undefined || event.altKey || event.metaKey) return;
  const rows = [...host.querySelectorAll('table.matrix tbody tr:not(.matrix-group)')].map((row) => [
    ...row.querySelectorAll<HTMLElement>('[data-cell]'),
  ]);
  const row = rows.findIndex((cells) => cells.some((cell) => cell === event.target));
  const column = rows[row]?.indexOf(event.target) ?? -1;
  if (row < 0 || column < 0) return;
  const size = { rows: rows.length, columns: rows[row]?.length ?? 0 };
  const next = moveCell({ row, column }, event.key, event.ctrlKey, size);
  if (next === undefined) return;
  event.preventDefault();
  rows[next.row]?.[next.column]?.focus();
}

function setStop(host: HTMLElement, cell: HTMLElement): void {
  for (const each of host.querySelectorAll('table.matrix [data-cell][tabindex="0"]'))
    each.setAttribute('tabindex', '-1');
  if (cell.closest('table.matrix') !== null) cell.setAttribute('tabindex', '0');
}
