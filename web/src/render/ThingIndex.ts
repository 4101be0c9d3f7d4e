import type { Rectangle } from '../layout/LayoutGraph.ts';
import type { PictureThing } from './Picture.ts';

const CELL = 600;

/** Finds what lies in a rectangle without looking at everything: a grid of cells, long things in each cell they cross. */
export class ThingIndex {
  readonly #cells = new Map<number, number[]>();
  readonly #things: readonly PictureThing[];

  constructor(things: readonly PictureThing[]) {
    this.#things = things;
    things.forEach((thing, index) => {
      for (const key of keysOf(thing.bounds)) {
        const cell = this.#cells.get(key);
        if (cell === undefined) this.#cells.set(key, [index]);
        else cell.push(index);
      }
    });
  }

  /** Things that touch the rectangle, in their drawing order. */
  find(area: Rectangle): readonly PictureThing[] {
    const found = new Set<number>();
    for (const key of keysOf(area)) {
      for (const index of this.#cells.get(key) ?? []) {
        const thing = this.#things[index];
        if (thing !== undefined && meets(thing.bounds, area)) found.add(index);
      }
    }
    return [...found].toSorted((a, b) => a - b).flatMap((index) => this.#things[index] ?? []);
  }
}

/** Whether two rectangles touch. */
export function meets(a: Rectangle, b: Rectangle): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
}

function* keysOf({ x, y, width, height }: Rectangle): Iterable<number> {
  for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column++)
    for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row++) yield column * 1e6 + row;
}
