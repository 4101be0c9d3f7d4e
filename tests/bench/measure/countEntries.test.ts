import { expect, it } from 'vitest';
import { countEntries } from './countEntries.ts';

it('counts the entries of all lists, whatever they stand in, and nothing else', () => {
  const answer = {
    paths: {
      connected: 'NO',
      stops: [
        { id: 'a', evidence: [{ place: 'x' }, { place: 'y' }] },
        { id: 'b', evidence: [] },
      ],
      shortest: null,
    },
  };
  expect(countEntries(answer)).toBe(4);
});
