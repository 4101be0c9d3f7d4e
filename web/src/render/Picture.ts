import type { Layout, Rectangle } from '../layout/LayoutGraph.ts';
import { lineLength } from './linePath.ts';
import { drawBox } from './drawBox.ts';
import { drawLine } from './drawLine.ts';
import { drawStub } from './drawStub.ts';
import type { Look } from './Look.ts';
import type { PicturePlan } from './planPicture.ts';
import { svg, type SvgNode } from './SvgNode.ts';

/** A plan with its places. */
export interface Picture {
  readonly plan: PicturePlan;
  readonly layout: Layout;
}

/** One thing of a picture that is drawn, or left out while it is out of sight. */
export interface PictureThing {
  readonly id: string;
  readonly kind: 'BOX' | 'LINE' | 'STUB';
  /** All of its ink, in the coordinates of the picture. */
  readonly bounds: Rectangle;
}

const MARGIN = 12;

/** Everything in a picture: lines below, stubs, boxes on top. */
export function listThings({ plan, layout }: Picture): readonly PictureThing[] {
  const lines = [...plan.lines.values()].flatMap((one): readonly PictureThing[] => {
    const route = layout.lines.get(one.line.id);
    if (route === undefined || lineLength(route.points) === 0) return [];
    const { label } = route;
    const corners = [
      ...route.points,
      { x: label.x - MARGIN, y: label.y - one.aboveHeight },
      { x: label.x + label.width + MARGIN, y: label.y + one.belowHeight },
    ];
    return [{ id: one.line.id, kind: 'LINE', bounds: around(corners) }];
  });
  const stubs = [...plan.stubs.values()].flatMap((one): readonly PictureThing[] => {
    const route = layout.stubs.get(one.stub.id);
    if (route === undefined) return [];
    const words = { x: route.bar.x + one.width, y: route.bar.y + one.height };
    return [{ id: one.stub.id, kind: 'STUB', bounds: around([...route.points, words]) }];
  });
  const boxes = [...layout.boxes].map(([id, box]): PictureThing => ({
    id,
    kind: 'BOX',
    bounds: around([
      { x: box.x, y: box.y },
      { x: box.x + box.width + 40, y: box.y + box.height },
    ]),
  }));
  return [...lines, ...stubs, ...boxes];
}

/** Draws one thing in the coordinates of the picture; undefined if it has no place. */
export function drawThing({ plan, layout }: Picture, thing: PictureThing, look: Look): SvgNode | undefined {
  if (thing.kind === 'BOX') {
    const box = plan.boxes.get(thing.id);
    const place = layout.boxes.get(thing.id);
    if (box === undefined || place === undefined) return undefined;
    return svg('g', { transform: `translate(${place.x} ${place.y})` }, [drawBox(box, look)]);
  }
  if (thing.kind === 'STUB') {
    const stub = plan.stubs.get(thing.id);
    const route = layout.stubs.get(thing.id);
    if (stub === undefined || route === undefined) return undefined;
    return drawStub(stub, route, look, `${plan.words.notSent} ${plan.words.joined(stub.stub.items)}`);
  }
  const line = plan.lines.get(thing.id);
  const route = layout.lines.get(thing.id);
  if (line === undefined || route === undefined) return undefined;
  return drawLine(line, route, plan.detail, look, describe(plan, thing.id));
}

/** What a line is, in words. */
export function describe({ boxes, lines, words }: PicturePlan, id: string): string {
  const line = lines.get(id)?.line;
  if (line === undefined) return boxes.get(id)?.title ?? '';
  const name = (end: string): string => {
    const box = boxes.get(end)?.box;
    return box === undefined ? '' : words.name(box);
  };
  return words.describeLine(line, name(line.from), name(line.to));
}

function around(points: readonly { readonly x: number; readonly y: number }[]): Rectangle {
  const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)];
  const [x, y] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  return { x, y, width: Math.max(...xs) + MARGIN - x, height: Math.max(...ys) + MARGIN - y };
}
