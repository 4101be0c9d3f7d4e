import { describe, expect, it } from 'vitest';
import { curveRow } from './curveRow.ts';

describe('curveRow', () => {
  it('shows four parts of the answers from the smallest to the largest, empty ones left out', () => {
    const perCase = [8, 1, 99, 2, 4, 8, 4, 2, 1];
    const sizes = [400, 10, 0, 20, 100, 400, 100, 20, 10];
    expect(curveRow('paths', 'API', { perCase }, sizes)).toEqual({
      what: 'paths: time by how much is told',
      by: 'API',
      figure: '10: 1.00 ms; 20: 2.00 ms; 100: 4.00 ms; 400: 8.00 ms',
      ratio: 8,
      to: 'the smallest quarter, which tells 0.025 of as much',
      aims: [],
    });
  });

  it('shows no curve of fewer than four answers', () => {
    expect(curveRow('paths', 'API', { perCase: [1, 2, 3, 4] }, [5, 0, 6, 7])).toBeUndefined();
  });
});
