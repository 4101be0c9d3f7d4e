import type { LayoutGraph, LayoutLine } from '../../../web/src/layout/LayoutGraph.ts';

/** A graph from a drawing: one layer per list, lines as `a>b`, stubs as `a|` (own exit) or `a>b|` (off that line). */
export function drawnGraph(layers: readonly (readonly string[])[], lines: readonly string[]): LayoutGraph {
  const boxes = layers.flatMap((ids, layer) =>
    ids.map((id) => ({ id, layer, width: 180, height: 90 + (id.charCodeAt(0) % 5) * 20, anchor: 45 })),
  );
  const made: LayoutLine[] = [];
  const stubs: LayoutGraph['stubs'][number][] = [];
  lines.forEach((drawn, index) => {
    if (drawn.endsWith('|')) {
      const [from = '', to] = drawn.slice(0, -1).split('>');
      const line = to === undefined ? undefined : made.find((one) => one.from === from && one.to === to)?.id;
      stubs.push({ id: `stub${index}`, from, line, width: 140, height: 50 });
      return;
    }
    const [from = '', to = ''] = drawn.split('>');
    made.push({ id: `${drawn}#${index}`, from, to, label: { width: 100, above: 36, below: 34 } });
  });
  return { boxes, lines: made, stubs };
}

export const CHAIN = drawnGraph([['a'], ['b'], ['c'], ['d']], ['a>b', 'b>c', 'c>d']);
export const DIAMOND = drawnGraph([['a'], ['b', 'c'], ['d']], ['a>b', 'a>c', 'b>d', 'c>d']);
export const CYCLE = drawnGraph([['a'], ['b'], ['c']], ['a>b', 'b>c', 'c>a', 'c>b']);
export const ISLANDS = drawnGraph([['a', 'x'], ['b'], ['y']], ['a>b']);
export const LEVEL = drawnGraph([['a'], ['b', 'c', 'd']], ['a>b', 'a>c', 'b>c', 'd>b', 'c>c']);
export const LONG = drawnGraph([['a'], ['b'], ['c'], ['d']], ['a>b', 'b>c', 'c>d', 'a>d', 'a>c']);
export const STUBS = drawnGraph([['a'], ['b'], ['c']], ['a>b', 'b>c', 'b>c|', 'b|', 'c|']);
export const PARALLEL = drawnGraph([['a'], ['b']], ['a>b', 'a>b', 'b>a', 'a>b']);
