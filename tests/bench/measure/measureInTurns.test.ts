import { describe, expect, it } from 'vitest';
import { measureInTurns, noiseOf, ratioOfMedianCase, ratioOfTotals } from './measureInTurns.ts';

describe('measureInTurns', () => {
  it('runs every variant on every case in every round, the first place moving on', async () => {
    const ran: string[] = [];
    const variant = (name: string) => ({ name, run: (one: number) => ran.push(`${name}${one}`) });
    const times = await measureInTurns([variant('a'), variant('b')], [1, 2], { warmUp: 1, measured: 1 });
    expect(ran).toEqual(['a1', 'b1', 'b2', 'a2', 'b1', 'a1', 'a2', 'b2']);
    expect([...times].map(([name, { perCase, perRound }]) => [name, perCase.length, perRound.length])).toEqual([
      ['a', 2, 1],
      ['b', 2, 1],
    ]);
  });

  it('waits for a promise', async () => {
    const slow = { name: 'slow', run: () => new Promise((resolve) => setTimeout(resolve, 20)) };
    const times = await measureInTurns([slow], ['one'], { warmUp: 0, measured: 1 });
    expect(times.get('slow')?.perCase[0]).toBeGreaterThan(10);
  });
});

describe('ratios', () => {
  const base = { perCase: [1, 2, 3], perRound: [6, 6, 60] };
  const twice = { perCase: [2, 4, 30], perRound: [12, 12, 120] };

  it('compare each round with the same round of the base, so that a slow round counts for nothing', () => {
    expect(ratioOfTotals(twice, base)).toBe(2);
  });

  it('compare each case with itself', () => {
    expect(ratioOfMedianCase(twice, base)).toBe(2);
  });

  it('say how much the rounds differ', () => {
    expect(noiseOf({ perRound: [10, 10, 10, 11, 12] })).toBeCloseTo(0.1);
  });
});
