import type { BoxShape } from '../viewgraph/ViewGraph.ts';
import type { Look } from './Look.ts';
import { HEADER, PADDING, type BoxPlan, type PlannedRow } from './planBox.ts';
import { svg, type SvgNode } from './SvgNode.ts';
import { drawMark, type Mark } from './marks.ts';
import { drawText } from './drawText.ts';

const SHAPE_MARKS: Readonly<Record<BoxShape, Mark>> = {
  SUBJECT: 'person',
  TERMINAL: 'terminal',
  SERVER: 'server',
  SYSTEM: 'server',
  CLOUD: 'cloud',
  ORGANISATION: 'organisation',
  DEPARTMENT: 'department',
  PASS_THROUGH: 'pass',
  GROUP: 'group',
};
/** How far the sides of a hexagon recede at its corners. */
export const SLANT = 9;
export const HATCH = 'url(#ms-hatch)';

interface Ink {
  readonly edge: string;
  readonly dash?: string | undefined;
  readonly edgeWidth: number;
  readonly header: string;
  readonly onHeader: string;
  readonly name: string;
  readonly text: string;
}

/** Draws a box with its top left corner at 0, 0: all of it near, its head and counts in the middle, a block far away. */
export function drawBox(plan: BoxPlan, look: Look): SvgNode {
  const ink = chooseInk(plan, look);
  const body =
    plan.detail === 'FAR' ? drawFar(plan, ink) : plan.detail === 'MIDDLE' ? drawMiddle(plan, ink) : drawNear(plan, ink);
  return svg('g', { class: 'box' }, [
    svg('title', {}, [plan.title]),
    ...drawRings(plan, look),
    ...drawPlates(plan, ink),
    ...body,
    drawOpenEnd(plan),
  ]);
}

function isOutside({ box }: BoxPlan): boolean {
  return box.custody.some(
    (custody) => custody === 'CONTRACTOR' || custody === 'LINKAGE_PARTNER' || custody === 'OUTSIDE',
  );
}

function isUndecided({ box }: BoxPlan): boolean {
  return box.custody.includes('UNDECIDED') || box.party === 'UNDECIDED';
}

function chooseInk(plan: BoxPlan, { faded }: Look): Ink {
  const [undecided, outside] = [isUndecided(plan), isOutside(plan)];
  const dashed = plan.detail === 'FAR' ? '3 2' : '6 4';
  const far = plan.detail === 'FAR' && (plan.box.unknownEnds > 0 || plan.box.carriage === 'UNKNOWN');
  const edge = undecided || far ? 'var(--unk-line)' : outside ? 'var(--out)' : 'var(--ink-3)';
  return {
    edge,
    dash: undecided ? dashed : undefined,
    edgeWidth: undecided || far ? 2 : plan.detail === 'FAR' ? 1 : 1.5,
    header: undecided ? HATCH : outside ? (faded ? 'var(--rule-strong)' : 'var(--out)') : 'var(--raised)',
    onHeader: undecided ? 'var(--unk)' : outside ? (faded ? 'var(--ink-strong)' : 'var(--on-out)') : 'var(--ink-2)',
    name: faded ? 'var(--ink-3)' : 'var(--ink-strong)',
    text: faded ? 'var(--ink-3)' : 'var(--ink-2)',
  };
}

function outline({ box, width, height, detail }: BoxPlan): string {
  const radius = detail === 'FAR' ? (box.shape === 'SUBJECT' ? 6 : 1.5) : box.shape === 'SUBJECT' ? 22 : 4;
  if (box.shape === 'PASS_THROUGH' && detail !== 'FAR')
    return `M${SLANT} 0H${width - SLANT}L${width} ${height / 2}L${width - SLANT} ${height}H${SLANT}L0 ${height / 2}z`;
  return roundedRectangle(width, height, radius, radius);
}

/** A rectangle with round corners at the top and at the bottom. */
function roundedRectangle(width: number, height: number, top: number, bottom: number): string {
  const [t, b] = [Math.min(top, height / 2), Math.min(bottom, height / 2)];
  return `M${t} 0H${width - t}Q${width} 0 ${width} ${t}V${height - b}Q${width} ${height} ${width - b} ${height}H${b}Q0 ${height} 0 ${height - b}V${t}Q0 0 ${t} 0z`;
}

function drawRings(plan: BoxPlan, { selected, focused }: Look): readonly SvgNode[] {
  const radius = plan.box.shape === 'SUBJECT' ? 22 : 4;
  const ring = (by: number, colour: string, width: number, name: string): SvgNode =>
    svg('rect', {
      class: name,
      x: -by,
      y: -by,
      width: plan.width + 2 * by,
      height: plan.height + 2 * by,
      rx: radius + by,
      fill: 'none',
      stroke: colour,
      'stroke-width': width,
    });
  return [
    ...(selected ? [ring(5, 'var(--sel-line)', 3, 'selected-ring')] : []),
    ...(focused ? [ring(4, 'var(--focus-in)', 4, 'focus-in'), ring(8, 'var(--focus-out)', 4, 'focus-out')] : []),
  ];
}

/** The second plate above a server or cloud, and those behind a group. */
function drawPlates({ box, detail, width, height }: BoxPlan, ink: Ink): readonly SvgNode[] {
  if (detail === 'FAR') return [];
  const plate = { fill: 'var(--raised)', stroke: ink.edge, 'stroke-width': 1.5, 'stroke-dasharray': ink.dash };
  if (box.shape === 'GROUP')
    return [6, 3].map((by) =>
      svg('path', { ...plate, d: roundedRectangle(width, height, 4, 4), transform: `translate(${by} ${-by})` }),
    );
  if (box.shape === 'SERVER' || box.shape === 'SYSTEM' || box.shape === 'CLOUD')
    return [svg('path', { ...plate, d: `M7 0v-2q0-4 4-4h${width - 22}q4 0 4 4v2` })];
  return [];
}

function drawNear(plan: BoxPlan, ink: Ink): readonly SvgNode[] {
  const { box, width } = plan;
  const padding = box.shape === 'PASS_THROUGH' ? PADDING + 4 : PADDING;
  const bodyWidth = width - 2 * padding;
  return [
    svg('path', { d: outline(plan), fill: 'var(--raised)' }),
    svg('path', { class: ink.header === HATCH ? 'hatched' : undefined, d: headerPath(plan), fill: ink.header }),
    svg('line', {
      x1: 0,
      x2: width,
      y1: HEADER,
      y2: HEADER,
      stroke: ink.header === HATCH ? 'var(--unk-line)' : 'var(--rule-strong)',
    }),
    ...(ink.header === HATCH ? drawHeaderGrounds(plan, padding) : []),
    drawMark(SHAPE_MARKS[box.shape], padding - 2, 6, 18, ink.onHeader),
    drawText(plan.shape, padding + 21, 20, { colour: ink.onHeader }),
    drawText(plan.custody, width - padding, 20, { colour: ink.onHeader, anchor: 'end', bold: true }),
    ...plan.name.map((line, index) =>
      drawText(line, padding, HEADER + 23 + index * 22, { size: 16, bold: true, colour: ink.name }),
    ),
    ...plan.sayings.map((one) =>
      drawText(one.text, padding, one.y, { bold: one.unknown, colour: one.unknown ? 'var(--unk)' : ink.text }),
    ),
    ...plan.rows.flatMap((row, index) => drawRow(row, plan, padding, bodyWidth, index === plan.rows.length - 1, ink)),
    svg('path', {
      class: 'edge',
      d: outline(plan),
      fill: 'none',
      stroke: ink.edge,
      'stroke-width': ink.edgeWidth,
      'stroke-dasharray': ink.dash,
    }),
  ];
}

function headerPath({ box, width, height }: BoxPlan): string {
  if (box.shape !== 'PASS_THROUGH') return roundedTop(width, HEADER, box.shape === 'SUBJECT' ? 22 : 4);
  const inset = SLANT * Math.abs(1 - HEADER / (height / 2));
  return `M${SLANT} 0H${width - SLANT}L${width - inset} ${HEADER}H${inset}z`;
}

function roundedTop(width: number, height: number, radius: number): string {
  return `M0 ${height}V${radius}Q0 0 ${radius} 0H${width - radius}Q${width} 0 ${width} ${radius}V${height}z`;
}

/** Words on a hatched header stand on plain ground. */
function drawHeaderGrounds(plan: BoxPlan, padding: number): readonly SvgNode[] {
  const ground = (x: number, width: number): SvgNode =>
    svg('rect', { x, y: 5, width, height: 20, fill: 'var(--unk-bg)' });
  const custodyWidth = plan.custody.length * 14 + 8;
  return [
    ground(padding - 4, 28 + plan.shape.length * 14),
    ground(
      Math.max(padding, plan.width - padding - custodyWidth + 4),
      Math.min(custodyWidth, plan.width - 2 * padding),
    ),
  ];
}

function drawRow(
  row: PlannedRow,
  plan: BoxPlan,
  padding: number,
  bodyWidth: number,
  last: boolean,
  ink: Ink,
): readonly SvgNode[] {
  const colour = row.unknown ? 'var(--unk)' : row.kind === 'MORE' ? 'var(--link)' : ink.name;
  const fill = row.unknown ? HATCH : row.kind === 'FOOT' ? 'var(--sunk)' : 'var(--raised)';
  const inset = 1;
  const ground = roundedBottom(inset, row.y, plan.width - 2 * inset, row.height, last ? 3 : 0);
  const rule = row.kind === 'FOOT' ? 'var(--rule-strong)' : 'var(--rule)';
  const texts = row.lines.flatMap((line, index) => {
    const y = row.y + index * 20 + (row.kind === 'FOOT' ? 20 : 19);
    const halo = row.unknown
      ? [
          svg('rect', {
            x: padding + 19,
            y: y - 15,
            width: Math.min(bodyWidth - 18, line.length * 14 + 6),
            height: 19,
            fill: 'var(--unk-bg)',
          }),
        ]
      : [];
    return [...halo, drawText(line, padding + 22, y, { bold: row.unknown, colour, underline: row.kind === 'MORE' })];
  });
  return [
    svg('g', { class: row.kind === 'MORE' ? 'row more' : 'row' }, [
      svg('path', { class: row.unknown ? 'hatched' : undefined, d: ground, fill }),
      svg('line', { x1: 0, x2: plan.width, y1: row.y, y2: row.y, stroke: rule }),
      drawMark(row.mark, padding - 1, row.y + 5, 17, colour),
      ...texts,
    ]),
  ];
}

function roundedBottom(x: number, y: number, width: number, height: number, radius: number): string {
  return `M${x} ${y}H${x + width}V${y + height - radius}Q${x + width} ${y + height} ${x + width - radius} ${y + height}H${x + radius}Q${x} ${y + height} ${x} ${y + height - radius}z`;
}

function drawMiddle(plan: BoxPlan, ink: Ink): readonly SvgNode[] {
  let x = 18;
  return [
    svg('path', { d: outline(plan), fill: 'var(--raised)' }),
    svg('rect', {
      class: ink.header === HATCH ? 'hatched' : undefined,
      x: 1,
      y: 1,
      width: 9,
      height: plan.height - 2,
      fill: ink.header,
    }),
    drawMark(SHAPE_MARKS[plan.box.shape], 18, 8, 18, 'var(--ink-2)'),
    drawText(plan.name[0] ?? '', 42, 23, { bold: true, colour: ink.name }),
    ...plan.sayings.map((one) => {
      const text = drawText(one.text, x, one.y, { bold: one.unknown, colour: one.unknown ? 'var(--unk)' : ink.text });
      x += one.text.length * 12 + 14;
      return text;
    }),
    svg('path', {
      class: 'edge',
      d: outline(plan),
      fill: 'none',
      stroke: ink.edge,
      'stroke-width': ink.edgeWidth,
      'stroke-dasharray': ink.dash,
    }),
  ];
}

function drawFar(plan: BoxPlan, ink: Ink): readonly SvgNode[] {
  return [
    svg('path', {
      class: ink.header === HATCH ? 'edge hatched' : 'edge',
      d: outline(plan),
      fill: ink.header,
      stroke: ink.edge,
      'stroke-width': ink.edgeWidth,
      'stroke-dasharray': ink.dash,
    }),
  ];
}

/** Where the answer stopped at a limit: orange dots and a bar. */
function drawOpenEnd({ box, width, height }: BoxPlan): SvgNode | undefined {
  if (!box.truncated) return undefined;
  const y = Math.min(height - 6, Math.max(6, height - 16));
  return svg('g', { class: 'open-end', stroke: 'var(--warn)', fill: 'none' }, [
    svg('path', { d: `M${width + 3} ${y}h26`, 'stroke-width': 2, 'stroke-dasharray': '2 3' }),
    svg('path', { d: `M${width + 32} ${y - 7}v14`, 'stroke-width': 3 }),
  ]);
}
