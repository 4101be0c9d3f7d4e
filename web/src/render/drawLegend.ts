import type { LegendEntry } from './findLegend.ts';
import { HATCH } from './drawBox.ts';
import { PROFILES } from './profiles.ts';
import { svg, type SvgNode } from './SvgNode.ts';
import { drawHatch } from './drawPicture.ts';
import { drawMark } from './marks.ts';
import { drawText } from './drawText.ts';

/** The sample beside the words of a legend's entry, 34 × 24. */
export function drawLegend(entry: LegendEntry): SvgNode {
  const content = typeof entry === 'string' ? (SAMPLES[entry]?.() ?? []) : drawRing(entry.ring);
  return svg('svg', { width: 34, height: 24, viewBox: '0 0 34 24', 'aria-hidden': 'true', class: 'sample' }, [
    svg('defs', {}, [drawHatch()]),
    ...content,
  ]);
}

const line = (dash?: string): readonly SvgNode[] => [
  svg('path', { d: 'M2 12h30', stroke: 'var(--ink-3)', 'stroke-width': 3, 'stroke-dasharray': dash }),
];
const block = (fill: string, stroke: string, dash?: string): readonly SvgNode[] => [
  svg('rect', {
    class: fill === HATCH ? 'hatched' : undefined,
    x: 2,
    y: 3,
    width: 30,
    height: 18,
    rx: 2,
    fill,
    stroke,
    'stroke-dasharray': dash,
  }),
];

const SAMPLES: Readonly<Partial<Record<Extract<LegendEntry, string>, () => readonly SvgNode[]>>> = {
  CARRIED: () => line(),
  UNKNOWN: () => line('9 7'),
  EXCLUDED: () => [
    svg('path', { d: 'M2 12h24', stroke: 'var(--ink-strong)', 'stroke-width': 2.5 }),
    svg('path', { d: 'M28 3v18', stroke: 'var(--ink-strong)', 'stroke-width': 5 }),
  ],
  NOT_STATED: () => block(HATCH, 'var(--unk-line)', '3 2'),
  UNDECIDED: () => [
    ...block('var(--raised)', 'var(--unk-line)', '6 4'),
    svg('rect', { x: 3, y: 4, width: 28, height: 7, fill: HATCH }),
  ],
  OUTSIDE: () => block('var(--out)', 'var(--out)'),
  PASS_THROUGH: () => [svg('path', { d: 'M8 3h18l6 9-6 9H8l-6-9z', fill: 'var(--raised)', stroke: 'var(--ink-3)' })],
  PARTIAL: () => [drawMark('partial', 7, 2, 20, 'var(--ink-strong)')],
  UNRESOLVED: () => [drawMark('unresolved', 7, 2, 20, 'var(--unk)')],
  ERASURE: () => [drawMark('erase', 7, 2, 20, 'var(--ink-strong)')],
  INFERRED: () => [
    svg('rect', {
      x: 4,
      y: 4,
      width: 26,
      height: 16,
      rx: 4,
      fill: 'var(--bg)',
      stroke: 'var(--ink-2)',
      'stroke-dasharray': '2 2',
    }),
  ],
  TRUNCATED: () => [
    svg('path', { d: 'M2 12h24', stroke: 'var(--warn)', 'stroke-width': 2, 'stroke-dasharray': '2 3' }),
    svg('path', { d: 'M29 4v16', stroke: 'var(--warn)', 'stroke-width': 3 }),
  ],
  GROUP: () => [drawMark('group', 7, 2, 20, 'var(--ink-strong)')],
};

function drawRing(ring: Extract<LegendEntry, object>['ring']): readonly SvgNode[] {
  const profile = PROFILES[ring];
  const unstated = ring === 'UNSTATED';
  const colour = unstated ? 'var(--unk-line)' : profile.colour;
  return [
    svg('path', { d: 'M0 12h34', stroke: profile.colour, 'stroke-width': profile.width }),
    ...(profile.hollow === undefined
      ? []
      : [svg('path', { d: 'M0 12h34', stroke: 'var(--sunk)', 'stroke-width': profile.hollow })]),
    svg('circle', {
      cx: 17,
      cy: 12,
      r: 10,
      fill: unstated ? 'var(--unk-bg)' : 'var(--bg)',
      stroke: colour,
      'stroke-width': unstated ? 2 : 3,
      'stroke-dasharray': unstated ? '4 3' : undefined,
    }),
    drawText(profile.letter, 17, 17, {
      bold: true,
      anchor: 'middle',
      colour: unstated ? 'var(--unk)' : 'var(--ink-strong)',
    }),
  ];
}
