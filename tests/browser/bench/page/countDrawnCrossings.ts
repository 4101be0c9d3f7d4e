import type { Point } from '../../../../web/src/layout/LayoutGraph.ts';

interface Segment {
  readonly line: number;
  readonly a: Point;
  readonly b: Point;
}

/**
 * How often drawn lines cross each other, counted from their corners, whoever drew them: points where two straight parts of different lines
 * pass through each other. Touching and lying on each other do not count.
 */
export function countDrawnCrossings(lines: readonly (readonly Point[])[]): number {
  const segments = lines.flatMap((points, line) =>
    points.flatMap((a, at): readonly Segment[] => {
      const b = points[at + 1];
      return b === undefined ? [] : [{ line, a, b }];
    }),
  );
  const size = findCellSize(segments);
  const cells = new Map<string, Segment[]>();
  for (const segment of segments)
    for (const key of cellsOf(segment, size)) {
      const cell = cells.get(key);
      if (cell === undefined) cells.set(key, [segment]);
      else cell.push(segment);
    }
  let crossings = 0;
  for (const [key, members] of cells) {
    members.forEach((one, at) => {
      for (let other = at + 1; other < members.length; other++) {
        const point = findCrossing(one, members[other]);
        if (point !== undefined && keyAt(point, size) === key) crossings++;
      }
    });
  }
  return crossings;
}

function findCellSize(segments: readonly Segment[]): Point {
  let [right, bottom] = [1, 1];
  for (const { a, b } of segments) {
    right = Math.max(right, a.x, b.x);
    bottom = Math.max(bottom, a.y, b.y);
  }
  const across = Math.max(1, Math.sqrt(segments.length));
  return { x: right / across, y: bottom / across };
}

function keyAt({ x, y }: Point, size: Point): string {
  return `${Math.floor(x / size.x)} ${Math.floor(y / size.y)}`;
}

/** The cells that a straight part passes through, column by column, and those beside it by a hair. */
function* cellsOf({ a, b }: Segment, size: Point): Iterable<string> {
  const [left, right] = a.x <= b.x ? [a, b] : [b, a];
  const [first, last] = [Math.floor(left.x / size.x), Math.floor(right.x / size.x)];
  const heightAt = (x: number): number => left.y + ((right.y - left.y) * (x - left.x)) / (right.x - left.x);
  for (let column = first; column <= last; column++) {
    const isUpright = right.x === left.x;
    const from = isUpright ? left.y : heightAt(Math.max(left.x, column * size.x));
    const to = isUpright ? right.y : heightAt(Math.min(right.x, (column + 1) * size.x));
    const [low, high] = [Math.floor(Math.min(from, to) / size.y), Math.floor(Math.max(from, to) / size.y)];
    for (let row = low; row <= high; row++) yield `${column} ${row}`;
  }
}

function findCrossing(one: Segment, other: Segment | undefined): Point | undefined {
  if (other === undefined || one.line === other.line) return undefined;
  const sideOf = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  const [p, q] = [sideOf(one.a, one.b, other.a), sideOf(one.a, one.b, other.b)];
  const [r, s] = [sideOf(other.a, other.b, one.a), sideOf(other.a, other.b, one.b)];
  if (p * q >= 0 || r * s >= 0) return undefined;
  const share = r / (r - s);
  return { x: one.a.x + (one.b.x - one.a.x) * share, y: one.a.y + (one.b.y - one.a.y) * share };
}
