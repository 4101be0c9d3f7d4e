import type { LineRoute, Point } from '../layout/LayoutGraph.ts';
import type { Detail } from '../transform/levelOfDetail.ts';
import type { Look } from './Look.ts';
import { TEXT_LINE, type LinePlan, type PlannedRing } from './planLine.ts';
import { PROFILES, type Profile } from './profiles.ts';
import { svg, type SvgNode } from './SvgNode.ts';
import { cutLine, lineLength, linePath } from './linePath.ts';
import { drawText } from './drawText.ts';

const GROUND = 'var(--sunk)';
const ARROW = 13;

/** Draws a line in the coordinates of the picture: profile and rings by network, pattern by carriage, arrows at its real ends. */
export function drawLine(plan: LinePlan, route: LineRoute, detail: Detail, look: Look, title: string): SvgNode {
  const inner = detail === 'FAR' ? drawFar(plan, route, look) : drawNear(plan, route, detail, look);
  const hit = svg('path', {
    class: 'hit',
    d: linePath(route.points),
    fill: 'none',
    stroke: 'transparent',
    'stroke-width': 24,
  });
  return svg('g', { class: 'line' }, [svg('title', {}, [title]), ...inner, hit]);
}

function drawFar({ line }: LinePlan, { points }: LineRoute, { faded, selected }: Look): readonly SvgNode[] {
  const unknown = line.carriage === 'UNKNOWN';
  const colour = selected ? 'var(--sel-line)' : unknown && !faded ? 'var(--unk-line)' : 'var(--rule-strong)';
  return [
    svg('path', {
      d: linePath(points, 4),
      fill: 'none',
      stroke: colour,
      'stroke-width': selected ? 3 : unknown ? 1.8 : 1,
      'stroke-dasharray': unknown ? '4 3' : undefined,
    }),
  ];
}

function drawNear(plan: LinePlan, route: LineRoute, detail: Detail, look: Look): readonly (SvgNode | undefined)[] {
  const { line } = plan;
  const { points } = route;
  const rings = plan.rings.map((ring) =>
    look.faded
      ? { ...ring, profile: { ...PROFILES[ring.network.ring], colour: 'var(--ink-3)' } }
      : { ...ring, profile: PROFILES[ring.network.ring] },
  );
  const centres = placeRings(plan, route);
  const boundaries = centres.slice(1).map((x, index) => ((centres[index] ?? x) + x) / 2);
  const trimmed = trim(points, line.both);
  const parts = rings.map((ring, index) => ({
    profile: ring.profile,
    points: partOf(trimmed, route, boundaries[index - 1], boundaries[index]),
  }));
  const whole = linePath(trimmed);
  const last = rings.at(-1)?.profile ?? PROFILES.UNSTATED;
  const first = rings[0]?.profile ?? PROFILES.UNSTATED;
  return [
    ...(look.focused ? [halo(whole, 'var(--focus-out)', 26, 1), halo(whole, 'var(--focus-in)', 18, 1)] : []),
    svg('path', {
      d: whole,
      fill: 'none',
      stroke: GROUND,
      'stroke-width': Math.max(...rings.map((ring) => ring.profile.width)) + 6,
    }),
    ...(look.selected ? [halo(whole, 'var(--sel-line)', 18, 0.28)] : []),
    ...parts.flatMap((part) => drawProfile(part.profile, linePath(part.points), line.carriage === 'UNKNOWN')),
    drawArrow(points.at(-2), points.at(-1), last.colour),
    ...(line.both ? [drawArrow(points[1], points[0], first.colour)] : []),
    ...(detail === 'NEAR' ? drawWords(plan, route, centres) : []),
  ];
}

function halo(path: string, colour: string, width: number, opacity: number): SvgNode {
  return svg('path', {
    class: 'halo',
    d: path,
    fill: 'none',
    stroke: colour,
    'stroke-opacity': opacity,
    'stroke-width': width,
    'stroke-linejoin': 'round',
  });
}

/** The line ends under its arrow, so that a wide profile does not show beside the point. */
function trim(points: readonly Point[], both: boolean): readonly Point[] {
  const length = lineLength(points);
  return cutLine(points, both ? Math.min(ARROW - 2, length / 3) : 0, length - Math.min(ARROW - 2, length / 3));
}

function placeRings({ rings, width }: LinePlan, { points, label }: LineRoute): readonly number[] {
  const total = rings.reduce((sum, ring) => sum + ring.width, 0) + 10 * (rings.length - 1);
  let x = label.x + (Math.max(width, label.width) - total) / 2;
  const centres = rings.map((ring) => {
    const centre = x + ring.width / 2;
    x += ring.width + 10;
    return centre;
  });
  return runsLeft(points, label.y) ? centres.toReversed() : centres;
}

/** Whether the straight part with the words is passed from right to left. */
function runsLeft(points: readonly Point[], y: number): boolean {
  return points.some((point, index) => {
    const next = points[index + 1];
    return next !== undefined && Math.abs(point.y - y) < 0.01 && Math.abs(next.y - y) < 0.01 && next.x < point.x;
  });
}

/** The piece of a line between two places on its straight part, by their x; from its start or to its end if there is none. */
function partOf(
  points: readonly Point[],
  route: LineRoute,
  from: number | undefined,
  to: number | undefined,
): readonly Point[] {
  if (from === undefined && to === undefined) return points;
  const length = lineLength(points);
  const at = (x: number | undefined, otherwise: number): number =>
    x === undefined ? otherwise : lengthUntil(points, x, route.label.y);
  return cutLine(points, at(from, 0), at(to, length));
}

function lengthUntil(points: readonly Point[], x: number, y: number): number {
  let passed = 0;
  for (const [index, point] of points.entries()) {
    const next = points[index + 1];
    if (next === undefined) break;
    const inside =
      Math.abs(point.y - y) < 0.01 &&
      Math.abs(next.y - y) < 0.01 &&
      Math.min(point.x, next.x) <= x &&
      Math.max(point.x, next.x) >= x;
    if (inside) return passed + Math.abs(x - point.x);
    passed += Math.hypot(next.x - point.x, next.y - point.y);
  }
  return passed;
}

function drawProfile(profile: Profile, path: string, unknown: boolean): readonly SvgNode[] {
  const stroke = (colour: string, width: number, dash?: string, cap?: string): SvgNode =>
    svg('path', {
      d: path,
      fill: 'none',
      stroke: colour,
      'stroke-width': width,
      'stroke-linejoin': 'round',
      'stroke-dasharray': dash,
      'stroke-linecap': cap,
    });
  const dash = unknown ? '9 7' : undefined;
  const strokes = [stroke(profile.colour, profile.width, dash)];
  if (profile.hollow !== undefined) strokes.push(stroke(GROUND, profile.hollow));
  if (profile.core !== undefined) strokes.push(stroke(profile.colour, profile.core, dash));
  if (profile.dots === true) strokes.push(stroke(GROUND, 2.6, '2 6', 'round'));
  if (profile.stripes === true) strokes.push(stroke(GROUND, 4, unknown ? '4 12' : '8 8'));
  return strokes;
}

function drawArrow(from: Point | undefined, to: Point | undefined, colour: string): SvgNode | undefined {
  if (from === undefined || to === undefined) return undefined;
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  return svg('path', {
    class: 'arrow',
    d: 'M0 0l-13 -7v14z',
    fill: colour,
    transform: `translate(${to.x} ${to.y}) rotate(${angle})`,
  });
}

function drawWords(plan: LinePlan, { label }: LineRoute, centres: readonly number[]): readonly SvgNode[] {
  const { line, rings } = plan;
  const middle = (Math.min(...centres) + Math.max(...centres)) / 2;
  const nodes: (SvgNode | undefined)[] = [];
  rings.forEach((ring, index) => {
    const x = centres[index] ?? middle;
    const badge = line.carriage === 'UNKNOWN' && ring.network.ring !== 'UNSTATED';
    nodes.push(drawRing(ring, x, label.y, badge), ...drawRingWords(ring, x, label.y, badge));
  });
  let y = label.y + 31 + TEXT_LINE * Math.max(0, ...rings.map((ring) => ring.below.length));
  for (const one of plan.below) {
    nodes.push(
      drawText(one.text, middle, y, {
        bold: one.unknown,
        colour: one.unknown ? 'var(--unk)' : 'var(--ink)',
        anchor: 'middle',
        halo: GROUND,
      }),
    );
    y += TEXT_LINE;
  }
  if (plan.inferred !== undefined) nodes.push(drawTag(plan.inferred, middle, y));
  return nodes.filter((node) => node !== undefined);
}

function drawRing({ network }: PlannedRing, x: number, y: number, badge: boolean): SvgNode {
  const profile = PROFILES[network.ring];
  const unstated = network.ring === 'UNSTATED';
  return svg('g', { class: 'ring' }, [
    svg('circle', { cx: x, cy: y, r: 16, fill: GROUND }),
    svg('circle', {
      cx: x,
      cy: y,
      r: 12.5,
      class: unstated ? 'hatched' : undefined,
      fill: unstated ? 'var(--unk-bg)' : 'var(--bg)',
      stroke: unstated ? 'var(--unk-line)' : profile.colour,
      'stroke-width': unstated ? 2 : 3.5,
      'stroke-dasharray': unstated ? '4 3' : undefined,
    }),
    drawText(profile.letter, x, y + 5, {
      bold: true,
      anchor: 'middle',
      colour: unstated ? 'var(--unk)' : 'var(--ink-strong)',
    }),
    badge ? drawBadge(x + 16, y - 16) : undefined,
  ]);
}

function drawBadge(x: number, y: number): SvgNode {
  return svg('g', { class: 'badge' }, [
    svg('rect', {
      x: x - 8,
      y: y - 9,
      width: 17,
      height: 18,
      rx: 4,
      fill: 'var(--unk-bg)',
      stroke: 'var(--unk-line)',
      'stroke-dasharray': '3 2',
    }),
    drawText('?', x + 0.5, y + 5.5, { bold: true, anchor: 'middle', colour: 'var(--unk)' }),
  ]);
}

function drawRingWords(ring: PlannedRing, x: number, y: number, badge: boolean): readonly SvgNode[] {
  const style = { colour: 'var(--ink-strong)', anchor: 'middle', halo: GROUND } as const;
  return [
    ...ring.above.map((text, index) =>
      drawText(text, x, y - (badge ? 29 : 22) - (ring.above.length - 1 - index) * TEXT_LINE, { ...style, bold: true }),
    ),
    ...ring.below.map((text, index) => drawText(text, x, y + 31 + index * TEXT_LINE, style)),
  ];
}

function drawTag(text: string, x: number, y: number): SvgNode {
  const width = text.length * (text.codePointAt(0) === undefined || (text.codePointAt(0) ?? 0) > 255 ? 14 : 8) + 10;
  return svg('g', { class: 'inferred' }, [
    svg('rect', {
      x: x - width / 2,
      y: y - 14,
      width,
      height: 22,
      rx: 4,
      fill: 'var(--bg)',
      stroke: 'var(--ink-2)',
      'stroke-dasharray': '2 2',
    }),
    drawText(text, x, y + 2, { anchor: 'middle', colour: 'var(--ink)' }),
  ]);
}
