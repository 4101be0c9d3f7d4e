import { describe, expect, it } from 'vitest';
import { growthRow } from './growthRow.ts';

describe('growthRow', () => {
  it('compares the question in the middle of those that both were asked with the plain walk in the middle', () => {
    const before = { plain: [1, 1, 1, 1], asked: [10, 20, 30, 40] };
    const after = { plain: [2, 2, 8], asked: [30, 66, 60] };
    expect(growthRow('paths', before, after, '1×')).toEqual({
      what: 'the same answers from a larger record',
      by: 'paths',
      figure: '3.00× on the clock (3 questions)',
      ratio: 1.5,
      to: '1×, each beside its plain walk',
      aims: [{ text: '≤ 1.2×', isMet: false }],
    });
  });

  it('meets the aim when a slower machine slows both', () => {
    const row = growthRow('paths', { plain: [1], asked: [10] }, { plain: [3], asked: [33] }, '1×');
    expect(row.aims).toEqual([{ text: '≤ 1.2×', isMet: true }]);
  });
});
