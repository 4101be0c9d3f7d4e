import { estimateWidth } from '../layout/estimateWidth.ts';
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

/** Draws a heading with its rule, `width` wide, in the room up to the next one: on one line or two, and without the custody if need be. */
export function drawHop(words: HopWords, width: number, room = Infinity): SvgNode {
  const said = [
    { text: words.custody, fill: 'var(--ink-2)', bold: false },
    { text: words.unknown, fill: 'var(--unk)', bold: true },
    { text: words.truncated, fill: 'var(--warn)', bold: true },
  ].filter((part) => part.text !== '');
  const widthOf = (parts: typeof said): number =>
    parts.reduce((sum, part) => sum + estimateWidth(part.text, 14, true) + 8, 0);
  const isOneLine = estimateWidth(words.name, 14, true) + widthOf(said) <= room;
  const kept = isOneLine || widthOf(said) - 8 <= room ? said : said.filter((part) => part.bold);
  const draw = (parts: typeof said, first: number): readonly SvgNode[] =>
    parts.map((part, index) =>
      svg('tspan', { dx: index === 0 ? first : 8, fill: part.fill, 'font-weight': part.bold ? 700 : 400 }, [part.text]),
    );
  const name = drawText(words.name, 0, isOneLine ? 25 : 16, { bold: true, colour: 'var(--ink-strong)' });
  const y = isOneLine ? 36 : 40;
  return svg('g', { class: 'hop' }, [
    svg('line', { x1: 0, x2: Math.max(24, width), y1: y, y2: y, stroke: 'var(--rule-strong)', 'stroke-width': 2 }),
    isOneLine ? { ...name, children: [...name.children, ...draw(kept, 8)] } : name,
    isOneLine ? undefined : { ...drawText('', 0, 34, { colour: 'var(--ink-2)' }), children: draw(kept, 0) },
  ]);
}
