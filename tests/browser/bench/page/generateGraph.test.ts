import { describe, expect, it } from 'vitest';
import { generateGraph } from './generateGraph.ts';

describe('generateGraph', () => {
  it('is the same every time, and every line has its two boxes', () => {
    const graph = generateGraph(500);
    expect(graph).toEqual(generateGraph(500));
    const ids = new Set(graph.boxes.map(({ id }) => id));
    expect([ids.size, graph.lines.length > 600]).toEqual([500, true]);
    expect(graph.lines.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
    expect(new Set(graph.boxes.map(({ layer }) => layer)).size).toBe(graph.hops.length);
  });
});
