import type { Point } from '../layout/LayoutGraph.ts';

/** The path of a line through its corners, each rounded by `radius` as far as its sides are long enough. */
export function linePath(points: readonly Point[], radius = 12): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  let path = `M${round(first.x)} ${round(first.y)}`;
  let from = first;
  rest.forEach((corner, index) => {
    const next = rest[index + 1];
    if (next === undefined) {
      path += `L${round(corner.x)} ${round(corner.y)}`;
      return;
    }
    const r = Math.min(radius, distance(from, corner) / 2, distance(corner, next) / 2);
    const [a, b] = [towards(corner, from, r), towards(corner, next, r)];
    path += `L${round(a.x)} ${round(a.y)}Q${round(corner.x)} ${round(corner.y)} ${round(b.x)} ${round(b.y)}`;
    from = corner;
  });
  return path;
}

/** The part of a line from `start` to `end`, both lengths along it. */
export function cutLine(points: readonly Point[], start: number, end: number): readonly Point[] {
  const kept: Point[] = [];
  let passed = 0;
  points.forEach((point, index) => {
    const next = points[index + 1];
    const before = passed;
    if (next !== undefined) passed += distance(point, next);
    if (before >= start && before <= end) kept.push(point);
    if (next === undefined) return;
    if (before < start && passed > start) kept.push(towards(point, next, start - before));
    if (before < end && passed > end) kept.push(towards(point, next, end - before));
  });
  return kept;
}

export function lineLength(points: readonly Point[]): number {
  return points.reduce((sum, point, index) => {
    const next = points[index + 1];
    return next === undefined ? sum : sum + distance(point, next);
  }, 0);
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to);
  return length === 0
    ? from
    : { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
