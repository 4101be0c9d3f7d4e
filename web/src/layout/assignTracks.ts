/** A line's way through a channel: it comes in at one height and goes out at another. */
export interface Passage {
  readonly key: number;
  readonly from: number;
  readonly to: number;
  /** A turn goes back to the left; it is drawn first. A stub's drop is drawn last, next to its words. */
  readonly place: 'FIRST' | 'ANY' | 'LAST';
}

/** The track (0 is leftmost) of each passage that changes its height, by key. */
export interface Tracks {
  readonly byKey: ReadonlyMap<number, number>;
  readonly count: number;
}

/** From so many passages on, tracks are dealt out in order without looking at overlaps (which is quadratic). */
const CAREFUL_UP_TO = 300;

/**
 * Deals out the tracks on which lines go up or down inside one channel. Of lines that go down the lowest turns first, of lines that go up the
 * highest, so that they cross only where they must; two that would lie on each other never share a track.
 */
export function assignTracks(passages: readonly Passage[]): Tracks {
  const moving = passages.filter((one) => Math.abs(one.from - one.to) >= 0.5);
  const groups = [
    moving.filter((one) => one.place === 'FIRST'),
    moving.filter((one) => one.place === 'ANY'),
    moving.filter((one) => one.place === 'LAST'),
  ];
  const byKey = new Map<number, number>();
  let first = 0;
  for (const group of groups) first += deal(group, first, byKey);
  return { byKey, count: first };
}

function deal(group: readonly Passage[], first: number, byKey: Map<number, number>): number {
  const ordered = group.toSorted((a, b) => {
    const downA = a.to > a.from;
    const downB = b.to > b.from;
    if (downA !== downB) return downA ? 1 : -1;
    return downA ? b.from - a.from || b.to - a.to || a.key - b.key : a.from - b.from || a.to - b.to || a.key - b.key;
  });
  if (ordered.length > CAREFUL_UP_TO) {
    ordered.forEach((one, index) => byKey.set(one.key, first + index));
    return ordered.length;
  }
  const placed: { readonly low: number; readonly high: number; readonly down: boolean; readonly track: number }[] = [];
  let count = 0;
  for (const one of ordered) {
    const [low, high, down] = [Math.min(one.from, one.to), Math.max(one.from, one.to), one.to > one.from];
    const near = placed.filter((other) => low < other.high + 4 && high > other.low - 4);
    const taken = new Set(near.map((other) => other.track));
    let track = near.filter((other) => other.down === down).reduce((most, other) => Math.max(most, other.track + 1), 0);
    while (taken.has(track)) track++;
    placed.push({ low, high, down, track });
    byKey.set(one.key, first + track);
    count = Math.max(count, track + 1);
  }
  return count;
}
