import { describe, expect, it } from 'vitest';
import { timingRow } from './timingRow.ts';

describe('timingRow', () => {
  const base = { name: 'plain walk', timing: { perCase: [1, 1, 1], processorPerCase: [1, 1, 1], perRound: [3, 3, 3] } };

  it('holds both ratios and the 95th percentile to the aims', () => {
    const timing = { perCase: [4, 4, 7], processorPerCase: [2, 2, 6], perRound: [15, 15, 15] };
    expect(timingRow('trace', 'snapshot', timing, base, { ratio: 5, p95: 5 })).toEqual({
      what: 'trace',
      by: 'snapshot',
      figure: 'p50 4.00 ms, p95 7.00 ms (processor 2.00 ms, 6.00 ms)',
      ratio: 5,
      to: 'plain walk (median subject 4.0×)',
      noise: 0,
      aims: [
        { text: '≤ 5×', isMet: true },
        { text: 'p95 ≤ 5 ms', isMet: false },
      ],
    });
  });

  it('is not met when only the totals are', () => {
    const timing = { perCase: [6, 6, 1], processorPerCase: [6, 6, 1], perRound: [13, 13, 13] };
    expect(timingRow('trace', 'snapshot', timing, base, { ratio: 5 }).aims).toEqual([{ text: '≤ 5×', isMet: false }]);
  });
});
