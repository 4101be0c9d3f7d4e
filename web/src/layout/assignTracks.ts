/** A line's way through a channel: it comes in at one height and goes out at another. */
export interface Passage {
  readonly key: number;
  readonly from: number;
  readonly to: number;
  /** A turn goes back to the left; it is drawn first. A stub's drop is drawn last, with its words below it. */
  readonly place: 'FIRST' | 'ANY' | 'LAST';
  /** The height of the words that stand to the right of a drop, from its end on down. */
  readonly words: number;
}

/** The track (0 is leftmost) of each passage that changes its height, by key. */
export interface Tracks {
  readonly byKey: ReadonlyMap<number, number>;
  /** How many tracks lines have; those of drops come after them. */
  readonly lines: number;
  readonly drops: number;
}

/** From so many passages on, tracks are dealt out in order without looking at overlaps (which is quadratic). */
const CAREFUL_UP_TO = 300;

/**
 * Deals out the tracks on which lines go up or down inside one channel. Of lines that go down the lowest turns first, of lines that go up the
 * highest, so that they cross only where they must; two that would lie on each other never share a track.
 */
export function assignTracks(passages: readonly Passage[]): Tracks {
  const moving = passages.filter((one) => Math.abs(one.from - one.to) >= 0.5);
  const inPlace = (place: Passage['place']): readonly Passage[] => moving.filter((one) => one.place === place);
  const byKey = new Map<number, number>();
  const turns = deal(inPlace('FIRST'), 0, byKey);
  const lines = turns + deal(inPlace('ANY'), turns, byKey);
  return { byKey, lines, drops: dealDrops(inPlace('LAST'), lines, byKey) };
}

interface Drop {
  readonly key: number;
  /** The heights that it passes, and those of its words. */
  readonly path: Span;
  readonly words: Span;
}

interface Span {
  readonly low: number;
  readonly high: number;
}

/** None passes through the words of another, which stand to the right of its own: what passes where words are stands left of them. */
function dealDrops(drops: readonly Passage[], first: number, byKey: Map<number, number>): number {
  const waiting = drops
    .map(({ key, from, to, words }): Drop => {
      const path = { low: Math.min(from, to), high: Math.max(from, to) };
      return { key, path, words: { low: to - 4, high: to + words } };
    })
    .toSorted((a, b) => b.words.low - a.words.low || a.key - b.key);
  const placed: { readonly drop: Drop; readonly track: number }[] = [];
  let count = 0;
  while (waiting.length > 0) {
    const free = waiting.findIndex((one) => !waiting.some((other) => other !== one && meets(other.path, one.words)));
    for (const drop of waiting.splice(Math.max(0, free), 1)) {
      const left = placed.filter((one) => meets(one.drop.path, drop.path) || meets(one.drop.path, drop.words));
      const track = left.reduce((most, one) => Math.max(most, one.track + 1), 0);
      placed.push({ drop, track });
      byKey.set(drop.key, first + track);
      count = Math.max(count, track + 1);
    }
  }
  return count;
}

function meets(a: Span, b: Span): boolean {
  return a.low < b.high + 4 && b.low < a.high + 4;
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
