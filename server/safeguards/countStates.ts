import { CELL_STATES, type SafeguardCell, type StateCount } from './SafeguardMatrix.ts';

/** How many cells have each state, every state named. */
export function countStates(cells: readonly SafeguardCell[]): readonly StateCount[] {
  return CELL_STATES.map((state) => {
    const those = cells.filter((cell) => cell.state === state);
    return { state, count: those.length, inferred: those.filter(({ basis }) => basis === 'INFERRED').length };
  });
}
