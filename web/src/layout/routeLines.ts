import type { Column, LayoutOptions, LineRoute, Point, StubRoute } from './LayoutGraph.ts';
import type { Structure } from './buildStructure.ts';
import type { Link, Ranks, Route } from './buildRanks.ts';
import type { Ports } from './assignPorts.ts';
import { assignTracks, type Passage } from './assignTracks.ts';

/** Where ranks stand and lines turn. */
export interface Channels {
  /** Left edge and width by rank. */
  readonly ranks: readonly { readonly x: number; readonly width: number }[];
  /** Where a link goes up or down, by link; not there if it runs straight. */
  readonly turns: ReadonlyMap<number, number>;
  readonly width: number;
}

/** The bar of a stub is 30 wide; its words begin with it. */
const HALF_BAR = 15;

/** A stub leaves its line at least so far after the box, and before the rounded corner of the line. */
const BRANCH_AFTER = 6;
const CORNER = 14;
const ASIDE = 6;

/** Puts ranks side by side, with channels between them as wide as their tracks need, within the limits of the options. */
export function placeChannels(ranks: Ranks, ports: Ports, options: LayoutOptions): Channels {
  const rankOf = findRanks(ranks);
  const passages: Passage[][] = ranks.ranks.map(() => []);
  const heads = ranks.ranks.map(() => false);
  ranks.links.forEach((link, key) => {
    const place = link.turn ? 'FIRST' : link.stub === undefined ? 'ANY' : 'LAST';
    const words = link.stub === undefined ? 0 : (ranks.slots[link.right]?.below ?? 0);
    const [from, to] = [ports.left[key] ?? 0, ports.right[key] ?? 0];
    passages[rankOf[link.left] ?? 0]?.push({ key, from, to, place, words });
  });
  for (const { way, links } of ranks.routes) {
    if (!way.reversed && !way.level) continue;
    const first = ranks.links[links[way.level ? links.length - 1 : 0]?.link ?? -1];
    if (first !== undefined) heads[rankOf[first.left] ?? 0] = true;
  }
  const placed: { x: number; width: number }[] = [];
  const turns = new Map<number, number>();
  let x = 0;
  ranks.ranks.forEach((rank, index) => {
    const width = rank.reduce((most, slot) => Math.max(most, ranks.slots[slot]?.width ?? 0), 0);
    placed.push({ x, width });
    const isGap = ranks.step === 2 && index % 2 === 1;
    const isLast = index === ranks.ranks.length - 1;
    const tracks = assignTracks(passages[index] ?? []);
    const spacing = Math.min(options.trackGap, options.channelMax / Math.max(1, tracks.lines));
    const bySide = tracks.drops === 0 ? 0 : HALF_BAR + tracks.drops * options.trackGap;
    const before = isGap ? options.arrow / 3 : heads[index] === true ? options.arrow : options.arrow * 0.7;
    const after = isGap || ranks.step === 1 ? options.arrow : options.arrow / 3;
    for (const [key, track] of tracks.byKey) {
      const drop = track - tracks.lines;
      const place = drop < 0 ? (track + 0.5) * spacing : tracks.lines * spacing + HALF_BAR + drop * options.trackGap;
      turns.set(key, x + width + before + place);
    }
    const channel = before + tracks.lines * spacing + bySide + after;
    const missing = ranks.step === 1 && !isLast ? Math.max(0, options.columnGap - channel) : 0;
    const empty = isLast && (passages[index] ?? []).length === 0;
    x += width + (empty ? 0 : channel + missing);
  });
  return { ranks: placed, turns, width: x };
}

/** The rank of every slot. */
export function findRanks({ slots, ranks }: Ranks): Int32Array {
  const rankOf = new Int32Array(slots.length);
  ranks.forEach((rank, index) => {
    for (const slot of rank) rankOf[slot] = index;
  });
  return rankOf;
}

/** Draws the lines of a layout as corners, from their real start to their real end. */
export class LineDrawer {
  private readonly structure: Structure;
  private readonly ranks: Ranks;
  private readonly ports: Ports;
  private readonly channels: Channels;
  private readonly heights: Float64Array;
  private readonly rankOf: Int32Array;

  public constructor(
    placed: { readonly structure: Structure; readonly ranks: Ranks; readonly heights: Float64Array },
    ports: Ports,
    channels: Channels,
  ) {
    this.structure = placed.structure;
    this.ranks = placed.ranks;
    this.heights = placed.heights;
    this.ports = ports;
    this.channels = channels;
    this.rankOf = findRanks(placed.ranks);
  }

  public drawLine(route: Route): LineRoute {
    const points = route.links.flatMap(({ link, backwards }) => {
      const piece = this.drawLink(link);
      return backwards ? piece.toReversed() : piece;
    });
    const simple = simplify(route.way.reversed ? points.toReversed() : points);
    return { points: simple, label: this.findLabel(route, simple) };
  }

  public drawStub(linkIndex: number, slotIndex: number): StubRoute {
    const link = this.ranks.links[linkIndex];
    const x = this.channels.turns.get(linkIndex) ?? this.rankX(slotIndex) + HALF_BAR;
    const from = this.ports.left[linkIndex] ?? 0;
    const y = this.heights[slotIndex] ?? 0;
    const edge = this.edge(link?.left ?? 0, 'RIGHT', from);
    const start = link?.branch === undefined ? edge : this.findBranching(link.branch, edge, x);
    // Where it has to go up, it passes its own words at their left.
    const aside = y < from ? ASIDE : 0;
    const points = [
      { x: start, y: from },
      { x, y: from },
      { x, y },
      { x: x + aside, y },
    ];
    return { points: simplify(points), bar: { x: aside === 0 ? x : x + aside + HALF_BAR, y } };
  }

  /** Where a stub leaves its line: at its drop, or before the corner of a line that turns before that. */
  private findBranching(line: number, edge: number, drop: number): number {
    const turn = this.channels.turns.get(line);
    return turn === undefined || turn > drop ? drop : Math.max(edge + BRANCH_AFTER, turn - CORNER);
  }

  private drawLink(index: number): readonly Point[] {
    const link = this.ranks.links[index];
    if (link === undefined) return [];
    const [left, right] = [this.ports.left[index] ?? 0, this.ports.right[index] ?? 0];
    const start = { x: this.edge(link.left, 'RIGHT', left), y: left };
    const end = { x: this.edge(link.right, link.turn ? 'RIGHT' : 'LEFT', right), y: right };
    const turn = this.channels.turns.get(index) ?? (link.turn ? this.afterRank(link) : undefined);
    return turn === undefined
      ? [start, { x: end.x, y: left }, end]
      : [start, { x: turn, y: left }, { x: turn, y: right }, end];
  }

  private afterRank(link: Link): number {
    const rank = this.channels.ranks[this.rankOf[link.left] ?? 0];
    return (rank?.x ?? 0) + (rank?.width ?? 0) + 8;
  }

  /** A slot without a box is crossed at the height of the line: its edges are those of its rank. */
  private edge(slotIndex: number, side: 'LEFT' | 'RIGHT', y: number): number {
    const slot = this.ranks.slots[slotIndex];
    const rank = this.channels.ranks[this.rankOf[slotIndex] ?? 0];
    const x = rank?.x ?? 0;
    if (slot?.kind !== 'BOX') return side === 'LEFT' ? x : x + (rank?.width ?? 0);
    const box = slot.node === undefined ? undefined : this.structure.nodes[slot.node]?.box;
    const top = (this.heights[slotIndex] ?? 0) - slot.above;
    const half = (slot.above + slot.below) / 2;
    const inset = ((box?.slant ?? 0) * Math.abs(y - top - half)) / Math.max(1, half);
    return side === 'LEFT' ? x + inset : x + slot.width - inset;
  }

  private rankX(slotIndex: number): number {
    return this.channels.ranks[this.rankOf[slotIndex] ?? 0]?.x ?? 0;
  }

  private findLabel(route: Route, points: readonly Point[]): LineRoute['label'] {
    if (route.label !== undefined) {
      const rank = this.channels.ranks[this.rankOf[route.label] ?? 0];
      const width = this.ranks.slots[route.label]?.width ?? 0;
      const x = (rank?.x ?? 0) + ((rank?.width ?? 0) - width) / 2;
      return { x, y: this.heights[route.label] ?? 0, width };
    }
    const [start, next] = [points[0] ?? { x: 0, y: 0 }, points[1] ?? points[0] ?? { x: 0, y: 0 }];
    return { x: (start.x + next.x) / 2, y: (start.y + next.y) / 2, width: 0 };
  }
}

/** Column by layer, for the headings. */
export function findColumns(ranks: Ranks, channels: Channels, layers: readonly number[]): readonly Column[] {
  return layers.map((layer, index) => {
    const rank = channels.ranks[index * ranks.step];
    return { layer, x: rank?.x ?? 0, width: rank?.width ?? 0 };
  });
}

/** Leaves out points that lie on each other or between two others of one straight part. */
function simplify(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last !== undefined && Math.abs(last.x - point.x) < 0.01 && Math.abs(last.y - point.y) < 0.01) continue;
    if (before !== undefined && last !== undefined && isStraight(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function isStraight(a: Point, b: Point, c: Point): boolean {
  const horizontal = Math.abs(a.y - b.y) < 0.01 && Math.abs(b.y - c.y) < 0.01 && (b.x - a.x) * (c.x - b.x) >= 0;
  const vertical = Math.abs(a.x - b.x) < 0.01 && Math.abs(b.x - c.x) < 0.01 && (b.y - a.y) * (c.y - b.y) >= 0;
  return horizontal || vertical;
}
