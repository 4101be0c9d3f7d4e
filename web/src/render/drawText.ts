import { svg, type SvgNode } from './SvgNode.ts';

export interface TextStyle {
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly colour: string;
  readonly anchor?: 'start' | 'middle' | 'end' | undefined;
  readonly underline?: boolean | undefined;
  /** A halo of this colour, for text on the ground of the picture. */
  readonly halo?: string | undefined;
}

/** One line of text with its baseline at x, y. */
export function drawText(text: string, x: number, y: number, style: TextStyle): SvgNode {
  return svg(
    'text',
    {
      x,
      y,
      'font-size': style.size ?? 14,
      'font-weight': style.bold === true ? 700 : undefined,
      fill: style.colour,
      'text-anchor': style.anchor === 'start' ? undefined : style.anchor,
      'text-decoration': style.underline === true ? 'underline' : undefined,
      ...(style.halo === undefined
        ? {}
        : { 'paint-order': 'stroke', stroke: style.halo, 'stroke-width': 5, 'stroke-linejoin': 'round' }),
    },
    [text],
  );
}
