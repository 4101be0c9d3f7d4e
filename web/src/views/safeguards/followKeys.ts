import { moveCell } from './moveCell.ts';

/**
 * Makes the matrix one stop for the tab key, in which arrow keys move; Esc closes the facts of a cell and goes back to it. The cell that had
 * the focus last keeps the stop.
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
    const opened = host.querySelector<HTMLElement>('[data-cell][aria-expanded="true"]');
    if (opened === null) return;
    close();
    opened.focus();
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

/** Puts the facts of the chosen cell beside it, inside what is in sight; gives the matrix its stop for the tab key. */
export function placePopover(host: HTMLElement): void {
  const cells = host.querySelector('table.matrix [data-cell][tabindex="0"]');
  if (cells === null) host.querySelector('table.matrix [data-cell]')?.setAttribute('tabindex', '0');
  const popover = host.querySelector<HTMLElement>('.cell-popover');
  const frame = host.querySelector<HTMLElement>('.matrix-frame');
  const chosen = host.querySelector('table.matrix [data-cell][aria-expanded="true"]');
  if (popover === null || frame === null || chosen === null) return;
  const [cell, area] = [chosen.getBoundingClientRect(), frame.getBoundingClientRect()];
  const left = Math.max(GAP, Math.min(cell.left - area.left, frame.clientWidth - popover.offsetWidth - GAP));
  const below = cell.bottom - area.top + GAP;
  const above = cell.top - area.top - popover.offsetHeight - GAP;
  const fits = below + popover.offsetHeight <= frame.clientHeight || above < 0;
  popover.style.setProperty('left', `${Math.round(left + frame.scrollLeft)}px`);
  popover.style.setProperty('top', `${Math.round((fits ? below : above) + frame.scrollTop)}px`);
}

const GAP = 8;
