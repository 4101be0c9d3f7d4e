import { svg, type SvgNode } from './SvgNode.ts';

/** Strokes of the marks in a square of 24; `fill` is filled with the colour of the stroke. */
const MARKS = {
  person: [{ d: 'M12 3.7a3.8 3.8 0 1 0 .01 0zM4.5 21c.6-4.6 3.4-7 7.5-7s6.900 2.400 7.500 7' }],
  terminal: [
    { d: 'M4.5 4h15q1.5 0 1.500 1.500v9q0 1.500-1.500 1.500h-15q-1.500 0-1.500-1.500v-9Q3 4 4.500 4zM9 20h6M12 16v4' },
  ],
  server: [{ d: 'M4 3.500h16v7H4zM4 13.500h16v7H4zM7.500 7h.1M7.500 17h.1M11 7h6M11 17h6' }],
  cloud: [{ d: 'M7 18.500a4.300 4.300 0 0 1-.4-8.600A6 6 0 0 1 18 9.500a4.600 4.600 0 0 1-.6 9z' }],
  organisation: [{ d: 'M5 21V4h9v17M14 9h5v12M3 21h18M8 8h3M8 12h3M8 16h3' }],
  department: [{ d: 'M3 7V5h6l2 2h10v12H3z' }],
  pass: [{ d: 'M3 8h15M14 4l4 4-4 4M21 16H6M10 12l-4 4 4 4' }],
  group: [{ d: 'M4 8h11v11H4zM8 8V4h12v12h-5' }],
  document: [{ d: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6' }],
  unresolved: [
    { d: 'M6 3h8l4 4v14H6z', dash: '3 2.600' },
    { d: 'M10 11.200c0-2.600 4-2.600 4 0 0 1.700-2 1.800-2 3.500M12 17.600v.1' },
  ],
  erase: [{ d: 'M8 20 3.500 15.500 14 5l6 6-9 9zM8.700 10.300l6 6M8 20h12' }],
  unknown: [
    { d: 'M12 3a9 9 0 1 0 .01 0z', dash: '3.500 2.500' },
    { d: 'M9.300 9.800c0-3.600 5.400-3.600 5.400 0 0 2.200-2.700 2.300-2.700 4.200M12 17v.1' },
  ],
  stopped: [{ d: 'M3 12h11' }, { d: 'M17.500 5v14', width: 3.2 }],
  carried: [{ d: 'M12 6a6 6 0 1 0 .01 0z', fill: true }],
  partial: [{ d: 'M12 5.500a6.500 6.500 0 1 0 .01 0z' }, { d: 'M12 5.500a6.500 6.500 0 0 1 0 13z', fill: true }],
  more: [{ d: 'M12 5v14M5 12h14' }],
} as const satisfies Readonly<Record<string, readonly { d: string; dash?: string; width?: number; fill?: boolean }[]>>;
export type Mark = keyof typeof MARKS;

/** Draws a mark of the notation with its top left corner at x, y. */
export function drawMark(mark: Mark, x: number, y: number, size: number, colour: string): SvgNode {
  const strokes: readonly {
    readonly d: string;
    readonly dash?: string;
    readonly width?: number;
    readonly fill?: boolean;
  }[] = MARKS[mark];
  return svg(
    'g',
    {
      transform: `translate(${x} ${y}) scale(${size / 24})`,
      fill: 'none',
      stroke: colour,
      'stroke-width': 1.75,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
    strokes.map((stroke) =>
      svg('path', {
        d: stroke.d,
        'stroke-dasharray': stroke.dash,
        'stroke-width': stroke.width,
        fill: stroke.fill === true ? colour : undefined,
      }),
    ),
  );
}
