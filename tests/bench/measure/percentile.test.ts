import { describe, expect, it } from 'vitest';
import { median, percentile } from './percentile.ts';

describe('percentile', () => {
  it('is the nearest rank, whatever the order of the values', () => {
    const values = [30, 10, 50, 20, 40];
    expect([0, 0.2, 0.21, 0.5, 0.95, 1].map((share) => percentile(values, share))).toEqual([10, 10, 20, 30, 50, 50]);
  });

  it('of 200 values leaves ten above the 95th', () => {
    const values = Array.from({ length: 200 }, (_, value) => value + 1);
    expect(percentile(values, 0.95)).toBe(190);
  });

  it('takes the lower of two in the middle', () => {
    expect(median([4, 1, 3, 2])).toBe(2);
  });

  it('throws when there is nothing', () => {
    expect(() => median([])).toThrow('nothing');
  });
});
