import type { SafeguardCell } from './SafeguardMatrix.ts';

/** Whether columns say different things of a control. Silence is silence: a form without the row and a text that is silent do not differ. */
export function differ(cells: readonly SafeguardCell[]): boolean {
  return new Set(cells.map(saying)).size > 1;
}

function saying({ state, basis }: SafeguardCell): string {
  return state === 'NOT_ASKED' || state === 'NOT_MENTIONED' ? 'SILENT' : `${state} ${basis ?? ''}`;
}
