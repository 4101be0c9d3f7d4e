import type { Layout, LayoutGraph, LayoutOptions, Point, Rectangle } from '../../../web/src/layout/LayoutGraph.ts';

/** Everything that a picture must never have, as sentences; empty if it is sound. Checked by brute force, for small graphs. */
export function findFaults(graph: LayoutGraph, layout: Layout, options: LayoutOptions): readonly string[] {
  return [
    ...overlaps('box', [...layout.boxes]),
    ...overlaps('label', labelRectangles(graph, layout, options)),
    ...labelRectangles(graph, layout, options).flatMap(([id, label]) =>
      [...layout.boxes].filter(([, box]) => meet(label, box)).map(([box]) => `label ${id} on box ${box}`),
    ),
    ...graph.lines.flatMap((line) => findLineFaults(line, layout, options)),
    ...findLinesOnLabels(graph, layout, options),
  ];
}

function overlaps(what: string, all: readonly (readonly [string, Rectangle])[]): readonly string[] {
  return all.flatMap(([a, first], at) =>
    all.slice(at + 1).flatMap(([b, second]) => (meet(first, second) ? [`${what} ${a} on ${what} ${b}`] : [])),
  );
}

function meet(a: Rectangle, b: Rectangle): boolean {
  const gap = 0.01;
  return (
    a.x + a.width > b.x + gap && b.x + b.width > a.x + gap && a.y + a.height > b.y + gap && b.y + b.height > a.y + gap
  );
}

function labelRectangles(
  graph: LayoutGraph,
  layout: Layout,
  options: LayoutOptions,
): readonly (readonly [string, Rectangle])[] {
  if (!options.labels) return [];
  const labels = graph.lines.flatMap((line): (readonly [string, Rectangle])[] => {
    const route = layout.lines.get(line.id);
    if (route === undefined) return [];
    const { x, y, width } = route.label;
    return [[line.id, { x, y: y - line.label.above, width, height: line.label.above + line.label.below }]];
  });
  const stubs = graph.stubs.flatMap((stub): (readonly [string, Rectangle])[] => {
    const route = layout.stubs.get(stub.id);
    return route === undefined
      ? []
      : [[stub.id, { x: route.bar.x - 15, y: route.bar.y, width: stub.width, height: stub.height }]];
  });
  return [...labels, ...stubs];
}

function findLineFaults(line: LayoutGraph['lines'][number], layout: Layout, options: LayoutOptions): readonly string[] {
  const route = layout.lines.get(line.id);
  const [from, to] = [layout.boxes.get(line.from), layout.boxes.get(line.to)];
  if (route === undefined || from === undefined || to === undefined) return [`${line.id} is not drawn`];
  const [start, end] = [route.points[0], route.points.at(-1)];
  const faults: string[] = [];
  if (start === undefined || !touches(start, from)) faults.push(`${line.id} does not begin at ${line.from}`);
  if (end === undefined || !touches(end, to)) faults.push(`${line.id} does not end at ${line.to}`);
  route.points.forEach((point, index) => {
    const next = route.points[index + 1];
    if (next === undefined) return;
    if (Math.abs(point.x - next.x) > 0.01 && Math.abs(point.y - next.y) > 0.01) faults.push(`${line.id} has a slope`);
    for (const [id, box] of layout.boxes)
      if (meet(spanOf(point, next), { x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1 }))
        faults.push(`${line.id} runs through box ${id}`);
  });
  if (options.labels && !onHorizontal(route.label, route.points)) faults.push(`${line.id} has its label off the line`);
  return faults;
}

function touches(point: Point, box: Rectangle): boolean {
  const onSide = Math.abs(point.x - box.x) < 0.01 || Math.abs(point.x - box.x - box.width) < 0.01;
  return onSide && point.y >= box.y - 0.01 && point.y <= box.y + box.height + 0.01;
}

function spanOf(a: Point, b: Point): Rectangle {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.abs(a.x - b.x) + 0.02, height: Math.abs(a.y - b.y) + 0.02 };
}

function onHorizontal(label: { x: number; y: number; width: number }, points: readonly Point[]): boolean {
  return points.some((point, index) => {
    const next = points[index + 1];
    if (next === undefined || Math.abs(point.y - next.y) > 0.01 || Math.abs(point.y - label.y) > 0.01) return false;
    return Math.min(point.x, next.x) <= label.x + 0.01 && Math.max(point.x, next.x) >= label.x + label.width - 0.01;
  });
}

function findLinesOnLabels(graph: LayoutGraph, layout: Layout, options: LayoutOptions): readonly string[] {
  return labelRectangles(graph, layout, options).flatMap(([owner, label]) =>
    [...layout.lines, ...layout.stubs].flatMap(([id, route]) => {
      if (id === owner) return [];
      return route.points.some((point, index) => {
        const next = route.points[index + 1];
        return next !== undefined && meet(spanOf(point, next), label);
      })
        ? [`line ${id} runs through label ${owner}`]
        : [];
    }),
  );
}
