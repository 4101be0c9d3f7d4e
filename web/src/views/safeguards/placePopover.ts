/** The cell whose facts are open, as it stands on the page. */
export function findChosen(host: HTMLElement): HTMLElement | null {
  return host.querySelector<HTMLElement>('[data-cell][aria-expanded="true"]');
}

/** Gives the matrix its stop for the tab key where no cell has it. */
export function setFirstStop(host: HTMLElement): void {
  if (host.querySelector('table.matrix [data-cell][tabindex="0"]') !== null) return;
  const first = host.querySelector('table.matrix [data-cell][aria-expanded="true"]');
  (first ?? host.querySelector('table.matrix [data-cell]'))?.setAttribute('tabindex', '0');
}

/** Scrolls the frame so that the chosen cell is in sight, below the heads and right of the first column. */
export function revealCell(host: HTMLElement): void {
  const frame = host.querySelector<HTMLElement>('.matrix-frame');
  const cell = frame?.querySelector('[data-cell][aria-expanded="true"]')?.getBoundingClientRect();
  if (frame === null || cell === undefined) return;
  const area = frame.getBoundingClientRect();
  const head = frame.querySelector('thead')?.getBoundingClientRect().height ?? 0;
  const first = frame.querySelector('.matrix-corner')?.getBoundingClientRect().width ?? 0;
  const [top, left] = [cell.top - area.top, cell.left - area.left];
  if (top < head || top + cell.height > frame.clientHeight) frame.scrollTop += top - (head + frame.clientHeight) / 2;
  if (left < first || left + cell.width > frame.clientWidth) frame.scrollLeft += left - (first + frame.clientWidth) / 2;
}

/** Puts the facts of the chosen cell beside it, inside what is in sight. */
export function placePopover(host: HTMLElement): void {
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
