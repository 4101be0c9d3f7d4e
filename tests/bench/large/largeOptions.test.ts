import { describe, expect, it } from 'vitest';
import { parseLargeOptions } from './largeOptions.ts';

describe('parseLargeOptions', () => {
  it('grows to ten times the record on both engines when nothing is said, Neo4j with 1 GB of heap, within 0.7 of the machine', () => {
    expect(parseLargeOptions([], 20)).toEqual({
      engines: ['neo4j', 'embedded'],
      sizes: [1, 3, 10],
      scale: 1,
      subjects: 40,
      rounds: 2,
      seconds: 120,
      memory: 14,
      neo4jHeap: 1024,
      nodeHeap: 6144,
      seed: 1,
    });
  });

  it('reads each option', () => {
    const words =
      '--only embedded --sizes 2,4 --scale 0.05 --subjects 5 --rounds 1 --seconds 3 --memory 2 --neo4j-heap 512 --node-heap 2048 --seed 7';
    expect(parseLargeOptions(words.split(' '), 20)).toEqual({
      engines: ['embedded'],
      sizes: [2, 4],
      scale: 0.05,
      subjects: 5,
      rounds: 1,
      seconds: 3,
      memory: 2,
      neo4jHeap: 512,
      nodeHeap: 2048,
      seed: 7,
    });
  });

  it.each([
    ['--fast'],
    ['--only', 'oracle'],
    ['--sizes', '3,1'],
    ['--sizes', '1,1'],
    ['--sizes', '1,many'],
    ['--memory'],
  ])('refuses what it does not know: %s %s', (...words) => {
    expect(() => parseLargeOptions(words, 20)).toThrow(/Use: npm run bench:large/u);
  });
});
