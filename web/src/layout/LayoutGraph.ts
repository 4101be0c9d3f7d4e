/** A box to place. `layer` counts from the left; lines prefer to meet the box `anchor` below its top. Lengths in px. */
export interface LayoutBox {
  readonly id: string;
  readonly layer: number;
  readonly width: number;
  readonly height: number;
  readonly anchor: number;
  /** How far the sides of a pointed shape recede at its corners; 0 for a rectangle. */
  readonly slant?: number | undefined;
}

/** A line to route, with the room its rings and words need above and below it on its first straight part. */
export interface LayoutLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: { readonly width: number; readonly above: number; readonly below: number };
}

/** A short line that ends in a bar, from a box or from a line that leaves it, with words below the bar. */
export interface LayoutStub {
  readonly id: string;
  readonly from: string;
  /** The line from whose exit it branches off; without one it has an exit of its own. */
  readonly line?: string | undefined;
  readonly width: number;
  readonly height: number;
}

export interface LayoutGraph {
  readonly boxes: readonly LayoutBox[];
  readonly lines: readonly LayoutLine[];
  readonly stubs: readonly LayoutStub[];
}

/** Distances in px, and whether lines keep room for words. */
export interface LayoutOptions {
  readonly labels: boolean;
  readonly boxGap: number;
  readonly slotGap: number;
  readonly laneHeight: number;
  readonly portGap: number;
  /** Kept free of lines at the top and the bottom of a side. */
  readonly portInset: { readonly top: number; readonly bottom: number };
  readonly trackGap: number;
  /** Between two columns at least, and for all tracks of one channel at most. */
  readonly columnGap: number;
  readonly channelMax: number;
  readonly arrow: number;
  /** Heights at which boxes lines met boxes before: those keep their order and stay near. */
  readonly previous?: ReadonlyMap<string, number> | undefined;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rectangle extends Point {
  readonly width: number;
  readonly height: number;
}

/** Where a line goes: from its real start to its real end, and the straight part with its rings and words. */
export interface LineRoute {
  readonly points: readonly Point[];
  /** Its `y` is that of the line itself. */
  readonly label: Point & { readonly width: number };
}

/** Where a stub goes: the dot, then down or up to the middle of the bar. */
export interface StubRoute {
  readonly points: readonly Point[];
  readonly bar: Point;
}

export interface Column {
  readonly layer: number;
  readonly x: number;
  readonly width: number;
}

/** The whole picture; its top left corner is 0, 0. */
export interface Layout {
  readonly boxes: ReadonlyMap<string, Rectangle>;
  readonly lines: ReadonlyMap<string, LineRoute>;
  readonly stubs: ReadonlyMap<string, StubRoute>;
  readonly columns: readonly Column[];
  readonly width: number;
  readonly height: number;
  /** The heights at which lines meet the boxes, to pass on as `previous`. */
  readonly anchors: ReadonlyMap<string, number>;
  readonly crossings: number;
}

/** Distances of the near view (ui.md §5: columns at least 84 apart, rows 24). */
export const NEAR_OPTIONS: LayoutOptions = {
  labels: true,
  boxGap: 24,
  slotGap: 6,
  laneHeight: 16,
  portGap: 16,
  portInset: { top: 38, bottom: 14 },
  trackGap: 16,
  columnGap: 84,
  channelMax: 480,
  arrow: 20,
};

/** Names and counts only: no words on lines. */
export const MIDDLE_OPTIONS: LayoutOptions = {
  labels: false,
  boxGap: 14,
  slotGap: 4,
  laneHeight: 8,
  portGap: 8,
  portInset: { top: 10, bottom: 10 },
  trackGap: 8,
  columnGap: 72,
  channelMax: 220,
  arrow: 14,
};

/** Blocks of 56 × 12. */
export const FAR_OPTIONS: LayoutOptions = {
  labels: false,
  boxGap: 6,
  slotGap: 2,
  laneHeight: 3,
  portGap: 2,
  portInset: { top: 3, bottom: 3 },
  trackGap: 4,
  columnGap: 60,
  channelMax: 160,
  arrow: 6,
};
