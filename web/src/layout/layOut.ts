import type { Layout, LayoutGraph, LayoutOptions, LineRoute, Point, Rectangle, StubRoute } from './LayoutGraph.ts';
import { assignPorts } from './assignPorts.ts';
import { assignRows } from './assignRows.ts';
import { buildRanks } from './buildRanks.ts';
import { buildStructure } from './buildStructure.ts';
import { orderLayers } from './orderLayers.ts';
import { LineDrawer, findColumns, findRanks, placeChannels } from './routeLines.ts';

/**
 * Positions of boxes and routes of lines, layer by layer from left to right. The same graph and options give the same picture; with
 * `previous` a small change moves little. Time grows with boxes and lines, not with their square.
 */
export function layOut(graph: LayoutGraph, options: LayoutOptions): Layout {
  const structure = buildStructure(graph);
  const order = orderLayers(structure, options.previous);
  const ranks = buildRanks(graph, structure, order, options);
  const heights = assignRows(ranks, structure, options);
  const ports = assignPorts(ranks, heights, options);
  const channels = placeChannels(ranks, ports, options);
  const rankOf = findRanks(ranks);
  const drawer = new LineDrawer({ structure, ranks, heights }, ports, channels);
  const boxes = new Map<string, Rectangle>();
  const anchors = new Map<string, number>();
  for (const slot of ranks.slots) {
    const box = slot.node === undefined ? undefined : structure.nodes[slot.node]?.box;
    if (box === undefined) continue;
    const anchor = heights[slot.index] ?? 0;
    anchors.set(box.id, anchor);
    const x = channels.ranks[rankOf[slot.index] ?? 0]?.x ?? 0;
    boxes.set(box.id, { x, y: anchor - slot.above, width: box.width, height: box.height });
  }
  const lines = new Map(ranks.routes.map((route) => [route.way.line.id, drawer.drawLine(route)]));
  const stubs = new Map(ranks.stubs.map((stub) => [stub.id, drawer.drawStub(stub.link, stub.slot)]));
  const layers = [...new Set(graph.boxes.map((box) => box.layer))].toSorted((a, b) => a - b);
  const extent = findExtent(ranks, heights);
  return {
    boxes: new Map([...boxes].map(([id, box]) => [id, { ...box, y: box.y - extent.top }])),
    lines: new Map([...lines].map(([id, line]) => [id, moveLine(line, -extent.top)])),
    stubs: new Map([...stubs].map(([id, stub]) => [id, moveStub(stub, -extent.top)])),
    columns: findColumns(ranks, channels, layers),
    width: channels.width,
    height: extent.bottom - extent.top,
    anchors,
    crossings: order.crossings,
  };
}

function findExtent({ slots }: ReturnType<typeof buildRanks>, heights: Float64Array): { top: number; bottom: number } {
  let [top, bottom] = [Infinity, -Infinity];
  for (const slot of slots) {
    top = Math.min(top, (heights[slot.index] ?? 0) - slot.above);
    bottom = Math.max(bottom, (heights[slot.index] ?? 0) + slot.below);
  }
  return slots.length === 0 ? { top: 0, bottom: 0 } : { top, bottom };
}

function movePoint(point: Point, by: number): Point {
  return { x: point.x, y: point.y + by };
}

function moveLine({ points, label }: LineRoute, by: number): LineRoute {
  return { points: points.map((point) => movePoint(point, by)), label: { ...label, y: label.y + by } };
}

function moveStub({ points, bar }: StubRoute, by: number): StubRoute {
  return { points: points.map((point) => movePoint(point, by)), bar: movePoint(bar, by) };
}
