import { describe, expect, it } from 'vitest';
import { parseOptions, PARTS } from './options.ts';

describe('parseOptions', () => {
  it('asks for every part at the full size when nothing is said', () => {
    expect(parseOptions([])).toEqual({
      parts: new Set(PARTS),
      scale: 1,
      subjects: 200,
      rounds: 3,
      seconds: 60,
      longer: 600,
      seed: 1,
      neo4j: true,
    });
  });

  it('reads each option', () => {
    const words =
      '--only trace,flat --scale 0.1 --subjects 20 --rounds 4 --seconds 2 --longer 3 --seed 5 --no-neo4j'.split(' ');
    expect(parseOptions(words)).toEqual({
      parts: new Set(['trace', 'flat']),
      scale: 0.1,
      subjects: 20,
      rounds: 4,
      seconds: 2,
      longer: 3,
      seed: 5,
      neo4j: false,
    });
  });

  it.each([['--fast'], ['--only', 'tracing'], ['--scale', 'large'], ['--rounds', '0'], ['--seed']])(
    'refuses what it does not know: %s %s',
    (...words) => {
      expect(() => parseOptions(words)).toThrow(/Use: npm run bench/u);
    },
  );
});
