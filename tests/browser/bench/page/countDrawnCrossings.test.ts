import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../../../web/src/layout/LayoutGraph.ts';
import { countDrawnCrossings } from './countDrawnCrossings.ts';

const line = (...corners: readonly (readonly [number, number])[]): readonly Point[] =>
  corners.map(([x, y]) => ({ x, y }));

describe('countDrawnCrossings', () => {
  it('counts where lines pass through each other, not where one ends on another or lies on it', () => {
    const across = line([0, 50], [100, 50]);
    expect(countDrawnCrossings([across, line([50, 0], [50, 100])])).toBe(1);
    expect(countDrawnCrossings([across, line([50, 0], [50, 50])])).toBe(0);
    expect(countDrawnCrossings([across, line([20, 50], [80, 50])])).toBe(0);
    expect(countDrawnCrossings([across, line([10, 0], [10, 90], [40, 90], [40, 10])])).toBe(2);
  });

  it('counts as looking at every pair does', () => {
    const point = fc.tuple(fc.nat(1_000), fc.nat(1_000));
    fc.assert(
      fc.property(fc.array(fc.tuple(point, point), { maxLength: 30 }), (pairs) => {
        const lines = pairs.map(([a, b]) => line(a, b));
        const naive = lines.reduce(
          (sum, one, at) => sum + lines.slice(at + 1).filter((other) => countDrawnCrossings([one, other]) === 1).length,
          0,
        );
        expect(countDrawnCrossings(lines)).toBe(naive);
      }),
      { numRuns: 100 },
    );
  });
});
