import { describe, expect, it } from 'vitest';
import { columns, rowsOf, type ColumnKind } from '../../../server/graph/columns.ts';

describe('columns', () => {
  it('returns exactly the named columns, with undefined for what may be null', () => {
    const decode = columns({
      id: 'STRING',
      count: 'INTEGER',
      share: 'FLOAT',
      open: 'BOOLEAN',
      aka: 'STRING_LIST',
      until: 'STRING?',
      carriage: rowsOf({ how: 'STRING', key: 'STRING?' }),
    });
    const row = {
      id: '',
      count: 0,
      share: 0.5,
      open: false,
      aka: [],
      until: null,
      carriage: [{ how: 'CARRIES', key: null }],
      more: 1,
    };
    expect(decode(row)).toEqual({
      id: '',
      count: 0,
      share: 0.5,
      open: false,
      aka: [],
      until: undefined,
      carriage: [{ how: 'CARRIES', key: undefined }],
    });
  });

  it.each<readonly [ColumnKind, unknown]>([
    ['STRING', null],
    ['STRING', undefined],
    ['STRING?', 1],
    ['INTEGER', Number.POSITIVE_INFINITY],
    ['INTEGER', 1n],
    ['STRING_LIST', ['a', 1]],
    ['MAP', []],
  ])('refuses a value that is not a %s: %s', (kind, value) => {
    expect(() => columns({ x: kind })({ x: value })).toThrow(/in the column "x"/);
  });
});
