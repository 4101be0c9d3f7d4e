import { describe, expect, it } from 'vitest';
import { costRow } from './costRow.ts';

describe('costRow', () => {
  const sizes = [0, 1, 1, 2, 2, 100];

  it('is 1 when the work is the same for each part of an answer, whatever its size', () => {
    const timing = { perCase: sizes.map((size) => size * 0.5), perRound: [] };
    expect(costRow('snapshot', timing, sizes)).toEqual({
      what: 'cost of each stop and step of an answer',
      by: 'snapshot',
      figure: '0.50 ms from 100 of them on',
      ratio: 1,
      to: 'up to 2 of them',
      aims: [],
    });
  });

  it('is more when the work grows faster than the answer', () => {
    const timing = { perCase: sizes.map((size) => size ** 2), perRound: [] };
    expect(costRow('snapshot', timing, sizes).ratio).toBe(100);
  });
});
