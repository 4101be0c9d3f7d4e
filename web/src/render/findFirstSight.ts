import type { Layout, Point } from '../layout/LayoutGraph.ts';
import { BASE_ZOOM, type Detail } from '../transform/levelOfDetail.ts';
import { HOP_STRIP } from './drawHop.ts';

/** A point of the picture, where on the screen it goes, and the zoom. */
export interface Sight {
  readonly point: Point;
  readonly screen: Point;
  readonly zoom: number;
}

const LEAST: Readonly<Record<Detail, number>> = { NEAR: 0.62, MIDDLE: 0.36, FAR: 0 };
/** Left free around the whole of it, both sides together. */
const MARGIN = 40;
const MOST: Readonly<Record<Detail, number>> = { NEAR: 1, MIDDLE: 0.55, FAR: 0.34 };

/** The first sight: all of it where it can be read at this level, else readable from the start on. */
export function findFirstSight(
  layout: Layout,
  detail: Detail,
  { width, height }: { readonly width: number; readonly height: number },
  start: string | undefined,
): Sight {
  const base = BASE_ZOOM[detail];
  const wide = ((width - MARGIN) / Math.max(1, layout.width)) * base;
  const high = ((height - HOP_STRIP - MARGIN) / Math.max(1, layout.height)) * base;
  const whole = Math.min(MOST[detail], wide, high);
  const zoom = whole >= LEAST[detail] ? whole : Math.max(LEAST[detail], Math.min(0.8 * MOST[detail], wide));
  const scale = zoom / base;
  const fitsDown = layout.height * scale <= height - HOP_STRIP - 8;
  const place = start === undefined ? undefined : layout.boxes.get(start);
  const middle = fitsDown || place === undefined ? layout.height / 2 : place.y + place.height / 2;
  const spare = (width - layout.width * scale) / 2;
  return {
    point: { x: 0, y: middle },
    screen: { x: Math.max(20, Math.min(40, spare)), y: HOP_STRIP + (height - HOP_STRIP) / 2 },
    zoom,
  };
}

/** How high a place of this width must be, in px, so that nothing but the width makes the first sight of a near picture smaller; 0 for others. */
export function findWholeHeight(layout: Layout, detail: Detail, width: number): number {
  if (detail !== 'NEAR') return 0;
  const zoom = Math.min(MOST.NEAR, (width - MARGIN) / Math.max(1, layout.width));
  return zoom < LEAST.NEAR ? 0 : Math.ceil(layout.height * zoom) + HOP_STRIP + MARGIN;
}

/** The box whose middle is nearest to a point; undefined without boxes. */
export function nearestBox(layout: Layout, middle: { readonly x: number; readonly y: number }): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const [id, box] of layout.boxes) {
    const distance = Math.hypot(box.x + box.width / 2 - middle.x, box.y + box.height / 2 - middle.y);
    if (distance >= least) continue;
    least = distance;
    best = id;
  }
  return best;
}

/** How far to move a span so that it lies within another; its start if it is longer. */
export function distanceInto(start: number, end: number, low: number, high: number): number {
  if (start < low || end - start > high - low) return low - start;
  return end > high ? high - end : 0;
}
