import type { Rectangle } from '../layout/LayoutGraph.ts';
import type { Picture, PictureThing } from './Picture.ts';

/** The colours that an overview is painted with, resolved from their roles. */
export interface OverviewColours {
  readonly ground: string;
  readonly paper: string;
  readonly edge: string;
  readonly line: string;
  readonly outside: string;
  readonly unknown: string;
  readonly hatch: string;
  readonly selected: string;
}

/** Where the picture lies on the canvas: `scale` px per unit, `x` and `y` of its corner. */
export interface OverviewPlace {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Reads the colours of an element's theme. */
export function readOverviewColours(host: Element): OverviewColours {
  const style = getComputedStyle(host);
  const read = (role: string): string => style.getPropertyValue(role).trim();
  return {
    ground: read('--sunk'),
    paper: read('--raised'),
    edge: read('--ink-3'),
    line: read('--rule-strong'),
    outside: read('--out'),
    unknown: read('--unk-line'),
    hatch: read('--unk-hatch'),
    selected: read('--sel-line'),
  };
}

/** Paints many things at once: known lines, unknown lines over them, boxes by custody, each unknown one with its edge. None is left out. */
export function paintOverview(
  context: CanvasRenderingContext2D,
  picture: Picture,
  things: readonly PictureThing[],
  place: OverviewPlace,
  colours: OverviewColours,
  look: { readonly selected: string | undefined; readonly faded: (id: string) => boolean },
): void {
  const { canvas } = context;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = colours.ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(place.scale, 0, 0, place.scale, place.x, place.y);
  const thin = 1 / place.scale;
  const lines = things.filter((thing) => thing.kind === 'LINE');
  const isUnknown = (id: string): boolean => picture.plan.lines.get(id)?.line.carriage === 'UNKNOWN';
  trace(
    context,
    picture,
    lines.filter((thing) => !isUnknown(thing.id)),
  );
  context.lineWidth = Math.max(thin, 1);
  context.strokeStyle = colours.line;
  context.stroke();
  trace(
    context,
    picture,
    lines.filter((thing) => isUnknown(thing.id)),
  );
  context.lineWidth = Math.max(1.4 * thin, 1.6);
  context.setLineDash([4, 3]);
  context.strokeStyle = colours.unknown;
  context.stroke();
  context.setLineDash([]);
  for (const thing of things) if (thing.kind === 'BOX') paintBox(context, picture, thing.id, colours, look, thin);
}

function trace(context: CanvasRenderingContext2D, { layout }: Picture, lines: readonly PictureThing[]): void {
  context.beginPath();
  for (const line of lines) {
    const points = layout.lines.get(line.id)?.points ?? [];
    points.forEach((point, index) => {
      if (index === 0) context.moveTo(point.x, point.y);
      else context.lineTo(point.x, point.y);
    });
  }
}

function paintBox(
  context: CanvasRenderingContext2D,
  { plan, layout }: Picture,
  id: string,
  colours: OverviewColours,
  { selected, faded }: { readonly selected: string | undefined; readonly faded: (id: string) => boolean },
  thin: number,
): void {
  const place: Rectangle | undefined = layout.boxes.get(id);
  const box = plan.boxes.get(id)?.box;
  if (place === undefined || box === undefined) return;
  const undecided = box.custody.includes('UNDECIDED') || box.party === 'UNDECIDED';
  const outside = box.custody.some((custody) => custody !== 'MUNICIPALITY' && custody !== 'UNDECIDED');
  const unknown = undecided || box.unknownEnds > 0 || box.carriage === 'UNKNOWN';
  context.globalAlpha = faded(id) ? 0.5 : 1;
  context.fillStyle = undecided ? colours.hatch : outside ? colours.outside : colours.paper;
  context.fillRect(place.x, place.y, place.width, place.height);
  context.lineWidth = unknown ? Math.max(2, 1.5 * thin) : Math.max(1, thin);
  context.strokeStyle = id === selected ? colours.selected : unknown ? colours.unknown : colours.edge;
  context.strokeRect(place.x, place.y, place.width, place.height);
  context.globalAlpha = 1;
}
