import type { Rectangle } from '../layout/LayoutGraph.ts';
import { HOP_STRIP, drawHop, type HopWords } from './drawHop.ts';
import { PLAIN, type Look } from './Look.ts';
import { drawThing, listThings, type Picture } from './Picture.ts';
import { svg, type SvgNode } from './SvgNode.ts';

/** A whole picture as one drawing with its headings, to save or to print; its size is in the attributes. `part` cuts out a piece of it. */
export function drawPicture(
  picture: Picture,
  hops: ReadonlyMap<number, HopWords>,
  fontFamily: string,
  lookOf: (id: string) => Look = () => PLAIN,
  part?: Rectangle,
): SvgNode {
  const margin = 20;
  const { layout } = picture;
  const width = Math.ceil(part?.width ?? layout.width + 2 * margin + 40);
  const height = Math.ceil((part?.height ?? layout.height + 2 * margin) + HOP_STRIP);
  const [x, y] = [margin - (part?.x ?? 0), margin + HOP_STRIP - (part?.y ?? 0)];
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': fontFamily,
    },
    [
      svg('defs', {}, [drawHatch()]),
      svg('rect', { width, height, fill: 'var(--sunk)' }),
      svg(
        'g',
        { transform: `translate(${x} ${y})` },
        listThings(picture).map((thing) => drawThing(picture, thing, lookOf(thing.id))),
      ),
      svg('rect', { width, height: HOP_STRIP - 2, fill: 'var(--sunk)' }),
      ...layout.columns.map((column, index) => {
        const words = hops.get(column.layer);
        return words === undefined
          ? undefined
          : svg('g', { transform: `translate(${column.x + x} 0)` }, [
              drawHop(words, column.width, (layout.columns[index + 1]?.x ?? Infinity) - column.x - 8),
            ]);
      }),
    ],
  );
}

/** The pattern of everything that is not known; drawings refer to it by its id. */
export function drawHatch(): SvgNode {
  const pattern = {
    id: 'ms-hatch',
    width: 8,
    height: 8,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  };
  return svg('pattern', pattern, [
    svg('rect', { width: 8, height: 8, fill: 'var(--unk-bg)' }),
    svg('rect', { width: 2.2, height: 8, fill: 'var(--unk-hatch)' }),
  ]);
}
