import { expect, it } from 'vitest';
import { moveCell } from '../../../../web/src/views/safeguards/moveCell.ts';

const SIZE = { rows: 30, columns: 4 };

it.each([
  ['ArrowUp', false, { row: 4, column: 2 }],
  ['ArrowDown', false, { row: 6, column: 2 }],
  ['ArrowLeft', false, { row: 5, column: 1 }],
  ['ArrowRight', false, { row: 5, column: 3 }],
  ['Home', false, { row: 5, column: 0 }],
  ['End', false, { row: 5, column: 3 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 29, column: 3 }],
  ['PageUp', false, { row: 0, column: 2 }],
  ['PageDown', false, { row: 15, column: 2 }],
])('%s (Ctrl: %s) leads from a cell to %o, never out of the matrix', (key, ctrl, to) => {
  expect(moveCell({ row: 5, column: 2 }, key, ctrl, SIZE)).toEqual(to);
});

it('other keys lead nowhere, and an edge holds', () => {
  expect(moveCell({ row: 5, column: 2 }, 'Enter', false, SIZE)).toBeUndefined();
  expect(moveCell({ row: 0, column: 3 }, 'ArrowRight', false, SIZE)).toEqual({ row: 0, column: 3 });
});
