import type { Layout } from './LayoutGraph.ts';
import type { ViewGraph } from '../viewgraph/ViewGraph.ts';
import { groupLines } from '../transform/groupLines.ts';

/** A key of the picture (ui.md §6). */
export type FocusKey = 'RIGHT' | 'LEFT' | 'UP' | 'DOWN' | 'HOME' | 'END' | 'UNKNOWN';

/**
 * Where the focus goes: right and left along lines (from a box to its line, from a line to its box), up and down within a layer, Home and End
 * to the first and the last layer, UNKNOWN to the next box or line with something unknown, around at the end. Stays where there is no way.
 */
export function moveFocus(
  graph: ViewGraph,
  layout: Layout,
  focus: string | undefined,
  key: FocusKey,
): string | undefined {
  const order = readingOrder(graph, layout);
  const boxes = graph.boxes.map((box) => box.id).toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  if (focus === undefined || !order.has(focus)) return boxes[0];
  switch (key) {
    case 'RIGHT':
    case 'LEFT':
      return alongLine(graph, layout, focus, key) ?? focus;
    case 'UP':
    case 'DOWN':
      return withinLayer(graph, layout, focus, key === 'DOWN' ? 1 : -1) ?? focus;
    case 'HOME':
      return boxes[0] ?? focus;
    case 'END':
      return lastLayer(graph, layout) ?? focus;
    case 'UNKNOWN':
      return nextUnknown(graph, order, focus) ?? focus;
  }
}

/** The way a reader's eye goes: layer by layer, from top to bottom, each box before its lines. */
function readingOrder(graph: ViewGraph, layout: Layout): ReadonlyMap<string, number> {
  const boxes = graph.boxes.toSorted((a, b) => a.layer - b.layer || heightOf(layout, a.id) - heightOf(layout, b.id));
  const lines = groupLines(graph.lines, 'from');
  const order = new Map<string, number>();
  for (const box of boxes) {
    order.set(box.id, order.size);
    const own = (lines.get(box.id) ?? []).toSorted((a, b) => heightOf(layout, a.id) - heightOf(layout, b.id));
    for (const line of own) order.set(line.id, order.size);
  }
  return order;
}

function heightOf(layout: Layout, id: string): number {
  return layout.boxes.get(id)?.y ?? layout.lines.get(id)?.label.y ?? 0;
}

function middleOf(layout: Layout, id: string): number {
  const box = layout.boxes.get(id);
  return box === undefined ? heightOf(layout, id) : box.y + box.height / 2;
}

function nearest(layout: Layout, ids: readonly string[], focus: string): string | undefined {
  const from = middleOf(layout, focus);
  return ids.toSorted((a, b) => Math.abs(middleOf(layout, a) - from) - Math.abs(middleOf(layout, b) - from))[0];
}

function alongLine(graph: ViewGraph, layout: Layout, focus: string, key: 'RIGHT' | 'LEFT'): string | undefined {
  const line = graph.lines.find((one) => one.id === focus);
  if (line !== undefined) return key === 'RIGHT' ? line.to : line.from;
  const ways = graph.lines.filter((one) => (key === 'RIGHT' ? one.from : one.to) === focus);
  return nearest(
    layout,
    ways.map((one) => one.id),
    focus,
  );
}

function withinLayer(graph: ViewGraph, layout: Layout, focus: string, step: 1 | -1): string | undefined {
  const box = graph.boxes.find((one) => one.id === focus);
  const line = graph.lines.find((one) => one.id === focus);
  const layerOf = new Map(graph.boxes.map((one) => [one.id, one.layer]));
  const peers =
    line === undefined
      ? graph.boxes.filter((one) => one.layer === box?.layer)
      : graph.lines.filter((one) => layerOf.get(one.from) === layerOf.get(line.from));
  const ids = peers.map((one) => one.id).toSorted((a, b) => heightOf(layout, a) - heightOf(layout, b));
  return ids[ids.indexOf(focus) + step];
}

function lastLayer(graph: ViewGraph, layout: Layout): string | undefined {
  const last = Math.max(...graph.boxes.map((box) => box.layer));
  const boxes = graph.boxes.filter((box) => box.layer === last).map((box) => box.id);
  return boxes.toSorted((a, b) => heightOf(layout, a) - heightOf(layout, b))[0];
}

function nextUnknown(graph: ViewGraph, order: ReadonlyMap<string, number>, focus: string): string | undefined {
  const unknown = [
    ...graph.boxes.filter((box) => box.unknownEnds > 0 || box.carriage === 'UNKNOWN'),
    ...graph.lines.filter((line) => line.carriage === 'UNKNOWN'),
  ]
    .map((one) => one.id)
    .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const here = order.get(focus) ?? -1;
  return unknown.find((id) => (order.get(id) ?? 0) > here) ?? unknown[0];
}
