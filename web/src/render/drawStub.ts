import type { StubRoute } from '../layout/LayoutGraph.ts';
import type { Look } from './Look.ts';
import type { StubPlan } from './planStub.ts';
import { svg, type SvgNode } from './SvgNode.ts';
import { drawText } from './drawText.ts';
import { linePath } from './linePath.ts';

/** Draws what is stated as not sent: from a dot on the exit to a bar, with the words below it. No head: nothing arrives. */
export function drawStub(plan: StubPlan, { points, bar }: StubRoute, look: Look, title: string): SvgNode {
  const ink = look.faded ? 'var(--ink-3)' : 'var(--ink-strong)';
  const start = points[0] ?? bar;
  const path = linePath(points);
  const halo = look.selected || look.focused;
  return svg('g', { class: 'stub' }, [
    svg('title', {}, [title]),
    halo
      ? svg('path', {
          class: 'halo',
          d: path,
          fill: 'none',
          stroke: look.focused ? 'var(--focus-in)' : 'var(--sel-line)',
          'stroke-opacity': look.focused ? 1 : 0.28,
          'stroke-width': 18,
        })
      : undefined,
    svg('path', { d: path, fill: 'none', stroke: ink, 'stroke-width': 2.5 }),
    svg('circle', { cx: plan.stub.line === undefined ? start.x + 5 : start.x, cy: start.y, r: 4.5, fill: ink }),
    svg('path', { d: `M${bar.x - 15} ${bar.y}h30`, fill: 'none', stroke: ink, 'stroke-width': 5 }),
    drawText(plan.head, bar.x - 15, bar.y + 22, { bold: true, colour: ink, halo: 'var(--sunk)' }),
    ...plan.lines.map((line, index) =>
      drawText(line, bar.x - 15, bar.y + 42 + index * 20, { colour: ink, halo: 'var(--sunk)' }),
    ),
    svg('path', { class: 'hit', d: path, fill: 'none', stroke: 'transparent', 'stroke-width': 24 }),
  ]);
}
