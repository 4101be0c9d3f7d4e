import { svg, type SvgNode } from './SvgNode.ts';
import { drawText } from './drawText.ts';

/** The words over a layer. */
export interface HopWords {
  readonly name: string;
  readonly custody: string;
  readonly unknown: string;
  readonly truncated: string;
}

/** Height of the strip that holds the headings. */
export const HOP_STRIP = 46;

/** Draws a heading with its rule, `width` wide, its left end at 0. */
export function drawHop(words: HopWords, width: number): SvgNode {
  const part = (text: string, fill: string, bold: boolean): SvgNode | undefined =>
    text === '' ? undefined : svg('tspan', { dx: 8, fill, 'font-weight': bold ? 700 : undefined }, [text]);
  const heading = drawText(words.name, 0, 25, { bold: true, colour: 'var(--ink-strong)' });
  return svg('g', { class: 'hop' }, [
    svg('line', { x1: 0, x2: Math.max(24, width), y1: 36, y2: 36, stroke: 'var(--rule-strong)', 'stroke-width': 2 }),
    {
      ...heading,
      children: [
        ...heading.children,
        ...[
          part(words.custody, 'var(--ink-2)', false),
          part(words.unknown, 'var(--unk)', true),
          part(words.truncated, 'var(--warn)', true),
        ].filter((one) => one !== undefined),
      ],
    },
  ]);
}
