import { describe, expect, it } from 'vitest';
import { findMemoryLack } from './findMemoryLack.ts';

describe('findMemoryLack', () => {
  it('finds nothing as long as the limit is kept and the machine has memory left', () => {
    expect(findMemoryLack({ used: 16_000, limit: 16_000, available: 1_000 })).toBeUndefined();
  });

  it.each([
    [
      'the limit is passed',
      { used: 16_100, limit: 16_000, available: 6_000 },
      '16.1 GB used, more than the 16.0 GB that the bench allows itself',
    ],
    [
      'others have used up the machine',
      { used: 2_000, limit: 16_000, available: 900 },
      'only 0.90 GB left on the machine',
    ],
  ])('says why when %s', (_case, state, why) => {
    expect(findMemoryLack(state)).toBe(why);
  });
});
