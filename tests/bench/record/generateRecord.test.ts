import { describe, expect, it } from 'vitest';
import { generateMunicipality } from './Municipality.ts';
import { generateRecord } from './generateRecord.ts';
import { toRecordSize, type RecordSize } from './RecordSize.ts';
import { TraceRecordFiller } from './TraceRecordFiller.ts';

const SIZE = toRecordSize(0.01);

describe('toRecordSize', () => {
  it('is what the aims are stated for at scale 1', () => {
    const size: RecordSize = {
      layers: 20,
      endpoints: 10_000,
      flows: 15_000,
      items: 100_000,
      itemSets: 2_500,
      papers: 300,
    };
    expect(toRecordSize(1)).toEqual(size);
  });
});

describe('generateRecord', () => {
  it('gives the same record for the same seed, another for another', () => {
    expect(generateRecord('bench-1', SIZE, 1)).toEqual(generateRecord('bench-1', SIZE, 1));
    expect(generateRecord('bench-1', SIZE, 2)).not.toEqual(generateRecord('bench-1', SIZE, 1));
  });

  it('has exactly the size that is asked for', () => {
    const record = recordOf(1);
    expect({
      endpoints: record.endpoints.length,
      flows: record.flows.length,
      items: record.items.filter(({ hasChildren }) => !hasChildren).length,
      itemSets: record.items.filter(({ id, itemSet }) => id === itemSet).length,
      papers: record.papers.length,
    }).toEqual({
      endpoints: SIZE.endpoints,
      flows: SIZE.flows,
      items: SIZE.items,
      itemSets: SIZE.itemSets,
      papers: SIZE.papers + 1,
    });
  });

  it('goes from each layer to the next', () => {
    const layerOf = (ref: string): number => Number(/l(\d+)-/u.exec(ref)?.[1]);
    const steps = recordOf(1).flows.map(({ hop }) => layerOf(hop.to) - layerOf(hop.from));
    expect(new Set(steps)).toEqual(new Set([1]));
  });

  it('shares nothing but the vocabulary between two municipalities, and no relationship leads nowhere', () => {
    const known = new Set<string>();
    for (const number of [1, 2]) {
      const rows = [...generateMunicipality(number, SIZE, 1).rows()];
      const nodes = rows.flatMap((each) => each.nodes.map(({ id }) => id));
      expect(nodes.filter((id) => known.has(id))).toEqual([]);
      for (const id of nodes) known.add(id);
      const ends = rows.flatMap((each) => each.edges.flatMap(({ from, to }) => [from, to]));
      expect(ends.filter((id) => !known.has(id))).toEqual([]);
    }
  });
});

function recordOf(number: number): TraceRecordFiller['record'] {
  const filler = new TraceRecordFiller();
  for (const rows of generateMunicipality(number, SIZE, 1).rows()) filler.add(rows);
  return filler.record;
}
