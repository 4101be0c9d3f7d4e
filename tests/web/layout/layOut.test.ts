import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FAR_OPTIONS,
  MIDDLE_OPTIONS,
  NEAR_OPTIONS,
  type Layout,
  type LayoutGraph,
} from '../../../web/src/layout/LayoutGraph.ts';
import { layOut } from '../../../web/src/layout/layOut.ts';
import { CHAIN, CYCLE, DIAMOND, ISLANDS, LEVEL, LONG, PARALLEL, STUBS, drawnGraph } from './drawnGraphs.ts';
import { findFaults } from './findFaults.ts';

const drawn = { CHAIN, DIAMOND, CYCLE, ISLANDS, LEVEL, LONG, STUBS, PARALLEL };

describe('a layout', () => {
  it.each(Object.entries(drawn))('has no faults: %s, near, middle and far', (_name, graph) => {
    for (const options of [NEAR_OPTIONS, MIDDLE_OPTIONS, FAR_OPTIONS])
      expect(findFaults(graph, layOut(graph, options), options)).toEqual([]);
  });

  it('draws a chain as one straight line with every box at the same height', () => {
    const layout = layOut(CHAIN, NEAR_OPTIONS);
    const heights = [...layout.lines.values()].flatMap((line) => line.points.map((point) => point.y));
    expect(new Set(heights.map((height) => Math.round(height))).size).toBe(1);
    expect([...layout.lines.values()].map((line) => line.points.length)).toEqual([2, 2, 2]);
  });

  it('puts a layer to the right of the one before, and a line leaves at the right and enters at the left', () => {
    const layout = layOut(LONG, NEAR_OPTIONS);
    const a = layout.boxes.get('a');
    const d = layout.boxes.get('d');
    const line = layout.lines.get('a>d#3');
    expect(line?.points[0]?.x).toBe((a?.x ?? 0) + (a?.width ?? 0));
    expect(line?.points.at(-1)?.x).toBe(d?.x);
    expect((d?.x ?? 0) - (a?.x ?? 0)).toBeGreaterThan(3 * 180);
  });

  it('lets a line back to an earlier layer end at its real end', () => {
    const layout = layOut(CYCLE, NEAR_OPTIONS);
    const back = layout.lines.get('c>a#2');
    const [a, c] = [layout.boxes.get('a'), layout.boxes.get('c')];
    expect([back?.points[0]?.x, back?.points.at(-1)?.x]).toEqual([c?.x, (a?.x ?? 0) + (a?.width ?? 0)]);
  });

  it('branches a stub off its line, below it, without a head of its own', () => {
    const layout = layOut(STUBS, NEAR_OPTIONS);
    const line = layout.lines.get('b>c#1');
    const stub = layout.stubs.get('stub2');
    expect(stub?.points[0]?.y).toBeCloseTo(line?.points[0]?.y ?? 0, 3);
    expect(stub?.bar.y ?? 0).toBeGreaterThan((stub?.points[0]?.y ?? 0) + 20);
  });

  it('is empty for nothing, and one box for one', () => {
    const nothing: LayoutGraph = { boxes: [], lines: [], stubs: [] };
    expect(layOut(nothing, NEAR_OPTIONS)).toMatchObject({ width: 0, height: 0, crossings: 0, columns: [] });
    const one = drawnGraph([['a']], []);
    expect(layOut(one, NEAR_OPTIONS)).toMatchObject({ width: 180, columns: [{ layer: 0, x: 0, width: 180 }] });
  });

  it('leaves out a line with an end that is not there', () => {
    expect([...layOut(drawnGraph([['a']], ['a>z']), NEAR_OPTIONS).lines]).toEqual([]);
  });
});

const randomGraph = fc
  .record({
    layers: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 }),
    lines: fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 24 }),
    stubs: fc.array(fc.tuple(fc.nat(40), fc.boolean()), { maxLength: 4 }),
  })
  .map(({ layers, lines, stubs }) => {
    const ids = layers.map((count, layer) =>
      Array.from({ length: count }, (_, index) => `${String.fromCharCode(97 + index)}${layer}`),
    );
    const all = ids.flat();
    const pick = (at: number): string => all[at % all.length] ?? '';
    const drawnLines = lines.map(([from, to]) => `${pick(from)}>${pick(to)}`);
    const drawnStubs = stubs.map(
      ([at, off]) => `${off ? (drawnLines[at % Math.max(1, drawnLines.length)] ?? pick(at)) : pick(at)}|`,
    );
    return drawnGraph(ids, [...drawnLines, ...drawnStubs]);
  });

describe('any small graph', () => {
  it('is drawn without faults: nothing overlaps, no line runs through a box or a label, every line keeps its ends', () => {
    fc.assert(
      fc.property(randomGraph, fc.constantFrom(NEAR_OPTIONS, MIDDLE_OPTIONS, FAR_OPTIONS), (graph, options) => {
        expect(findFaults(graph, layOut(graph, options), options)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is drawn the same every time', () => {
    fc.assert(
      fc.property(randomGraph, (graph) => {
        expect(layOut(graph, NEAR_OPTIONS)).toEqual(layOut(graph, NEAR_OPTIONS));
      }),
      { numRuns: 50 },
    );
  });

  it('moves little when a box is added: no two boxes of a layer change places, and the mean move is under 60 px', () => {
    fc.assert(
      fc.property(randomGraph, fc.nat(4), fc.nat(40), (graph, layer, neighbour) => {
        const before = layOut(graph, NEAR_OPTIONS);
        const near = graph.boxes[neighbour % graph.boxes.length]?.id ?? '';
        const grown: LayoutGraph = {
          ...graph,
          boxes: [...graph.boxes, { id: 'new', layer, width: 180, height: 110, anchor: 45 }],
          lines: [...graph.lines, { id: 'new', from: near, to: 'new', label: { width: 100, above: 36, below: 34 } }],
        };
        const after = layOut(grown, { ...NEAR_OPTIONS, previous: before.anchors });
        expect(findSwaps(graph.boxes, before, after)).toEqual([]);
        const moves = graph.boxes.map(({ id }) =>
          Math.abs((after.anchors.get(id) ?? 0) - (before.anchors.get(id) ?? 0)),
        );
        expect(moves.reduce((sum, move) => sum + move, 0) / moves.length).toBeLessThan(60);
      }),
      { numRuns: 200 },
    );
  });
});

function findSwaps(boxes: LayoutGraph['boxes'], before: Layout, after: Layout): readonly string[] {
  return boxes.flatMap((a) =>
    boxes.flatMap((b) => {
      const was = (before.anchors.get(a.id) ?? 0) - (before.anchors.get(b.id) ?? 0);
      const is = (after.anchors.get(a.id) ?? 0) - (after.anchors.get(b.id) ?? 0);
      return a.layer === b.layer && was < -1 && is > 1 ? [`${a.id} and ${b.id}`] : [];
    }),
  );
}
