import { describe, expect, it } from 'vitest';
import { ErrorCounts } from '../report/ErrorCounts.ts';
import { askedRows } from './askedRows.ts';

const plain = { perCase: [1, 1], processorPerCase: [1, 1], perRound: [2] };
const timing = { perCase: [10, 200], processorPerCase: [5, 50], perRound: [210] };

describe('askedRows', () => {
  it('says of how many questions the figures are and what was refused', () => {
    const refused = new ErrorCounts();
    refused.add('exposure', new RangeError('too much'));
    expect(askedRows('exposure', 'neo4j, 10×, hop by hop', 3, { plain, timing, sizes: [4, 0], refused })).toEqual([
      {
        what: 'exposure',
        by: 'neo4j, 10×, hop by hop; time for 2 of 3 questions; refused: 1 (exposure RangeError 1)',
        figure: 'p50 10.0 ms, p95 200 ms (processor 5.00 ms, 50.0 ms)',
        ratio: 105,
        to: 'plain walk (median subject 10.0×)',
        noise: 0,
        aims: [{ text: 'p95 ≤ 100 ms', isMet: false }],
      },
    ]);
  });
});
