/** How much of a box is drawn (ui.md §5). */
export type Detail = 'NEAR' | 'MIDDLE' | 'FAR';

/** The zoom at which each level is drawn at its own size: its texts are then 14 px, its blocks 12. */
export const BASE_ZOOM: Readonly<Record<Detail, number>> = { NEAR: 1, MIDDLE: 0.47, FAR: 0.3 };

/** Near from 60 % on, middle from 35 %, far below. */
export function levelOfDetail(zoom: number): Detail {
  if (zoom >= 0.6) return 'NEAR';
  return zoom >= 0.35 ? 'MIDDLE' : 'FAR';
}

/** The level to begin with, by the number of boxes: what can be read, or else what can be seen. */
export function firstDetail(boxes: number): Detail {
  if (boxes <= 60) return 'NEAR';
  return boxes <= 150 ? 'MIDDLE' : 'FAR';
}
