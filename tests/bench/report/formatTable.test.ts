import { describe, expect, it } from 'vitest';
import { formatNumber, formatTable } from './formatTable.ts';

describe('formatTable', () => {
  it('lines up the columns and says whether each aim is met', () => {
    const table = formatTable([
      { what: 'trace', by: 'plain walk', figure: '0.02 ms', noise: 0.051, aims: [] },
      {
        what: 'trace',
        by: 'snapshot',
        figure: '0.4 ms',
        ratio: 20,
        to: 'plain walk',
        aims: [
          { text: '≤ 5×', isMet: false },
          { text: 'p95 ≤ 5 ms', isMet: true },
        ],
      },
    ]);
    expect(table).toBe(
      [
        '| what  | by         | figure  | ratio | to         | noise | aim                      |',
        '|-------|------------|---------|-------|------------|-------|--------------------------|',
        '| trace | plain walk | 0.02 ms |       |            | ±5%   |                          |',
        '| trace | snapshot   | 0.4 ms  | 20.0× | plain walk |       | FAIL ≤ 5×; OK p95 ≤ 5 ms |',
      ].join('\n'),
    );
  });
});

describe('formatNumber', () => {
  it('keeps three figures that count', () => {
    expect([0.0123, 0.97, 1.234, 12.34, 123.4, 1234.5].map(formatNumber)).toEqual([
      '0.012',
      '0.97',
      '1.23',
      '12.3',
      '123',
      '1,235',
    ]);
  });
});
