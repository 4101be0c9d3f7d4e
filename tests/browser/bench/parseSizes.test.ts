import { describe, expect, it } from 'vitest';
import { parseSizes } from './parseSizes.ts';

describe('parseSizes', () => {
  it('takes numbers of boxes, all four without any, and says what is none', () => {
    expect(parseSizes([])).toEqual([100, 500, 2_000, 5_000]);
    expect(parseSizes(['--sizes', '50,100'])).toEqual([50, 100]);
    expect(() => parseSizes(['--sizes', 'many'])).toThrow('"--sizes" wants numbers of boxes, not "many".');
  });
});
