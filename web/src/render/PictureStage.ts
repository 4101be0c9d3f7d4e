import type { Rectangle } from '../layout/LayoutGraph.ts';
import { HOP_STRIP, drawHop, type HopWords } from './drawHop.ts';
import { drawHatch } from './drawPicture.ts';
import type { Look } from './Look.ts';
import { drawThing, listThings, type Picture, type PictureThing } from './Picture.ts';
import { svg } from './SvgNode.ts';
import { ThingIndex } from './ThingIndex.ts';
import { toSvgElement } from './toSvgElement.ts';
import { paintOverview, readOverviewColours } from './paintOverview.ts';
import type { PictureCamera } from './PictureCamera.ts';

/** So many things are elements at most; more are painted. */
const MOST_ELEMENTS = 400;
/** Drawn beyond the edges, so that a pan does not draw in every frame. */
const MARGIN = 320;

export interface StageLooks {
  readonly lookOf: (id: string) => Look;
  readonly selected: string | undefined;
  readonly faded: (id: string) => boolean;
}

/** Keeps on the page what is in sight of a picture: elements for up to 400 things, a painted overview for more. */
export class PictureStage {
  readonly svg: SVGElement;
  readonly canvas = document.createElement('canvas');
  readonly #viewport: SVGElement;
  readonly #layers: Readonly<Record<PictureThing['kind'], SVGElement>>;
  readonly #hops: SVGElement;
  readonly #drawn = new Map<string, { readonly element: SVGElement; readonly look: string }>();
  #picture: Picture | undefined;
  #index = new ThingIndex([]);
  #covered: Rectangle | undefined;
  #coveredScale = 0;
  #hopWords: ReadonlyMap<number, HopWords> = new Map();
  #hopScale = 0;
  #painted: { readonly x: number; readonly y: number; readonly scale: number } | undefined;

  constructor() {
    const layer = (name: string): SVGElement => toSvgElement(svg('g', { class: name }));
    this.#layers = { LINE: layer('lines'), STUB: layer('stubs'), BOX: layer('boxes') };
    this.#viewport = layer('viewport');
    this.#viewport.append(this.#layers.LINE, this.#layers.STUB, this.#layers.BOX);
    this.#hops = layer('hops');
    this.svg = toSvgElement(svg('svg', { class: 'scene', 'aria-hidden': 'true' }, [svg('defs', {}, [drawHatch()])]));
    this.svg.append(this.#viewport, this.#hops);
    this.canvas.className = 'overview';
    this.canvas.setAttribute('aria-hidden', 'true');
  }

  get isPainted(): boolean {
    return this.#painted !== undefined;
  }

  /** How many things are elements now. */
  get elements(): number {
    return this.#drawn.size;
  }

  show(picture: Picture, hopWords: ReadonlyMap<number, HopWords>): void {
    this.#picture = picture;
    this.#index = new ThingIndex(listThings(picture));
    this.#clear();
    this.#hopWords = hopWords;
    this.#hopScale = 0;
  }

  /** What is at a point of the picture: the topmost box. */
  boxAt(point: { readonly x: number; readonly y: number }): string | undefined {
    const boxes = this.#picture?.layout.boxes;
    const near = this.#index.find({ ...point, width: 0, height: 0 }).filter((thing) => thing.kind === 'BOX');
    return near.findLast(({ id }) => {
      const box = boxes?.get(id);
      return (
        box !== undefined &&
        point.x >= box.x - 2 &&
        point.x <= box.x + box.width + 2 &&
        point.y >= box.y - 3 &&
        point.y <= box.y + box.height + 3
      );
    })?.id;
  }

  /** Moves what is drawn with the camera; draws anew only when something could come into sight. */
  follow(camera: PictureCamera, looks: StageLooks, anew = false): void {
    const { scale, x, y } = camera.place;
    this.#viewport.setAttribute('transform', `translate(${x} ${y}) scale(${scale})`);
    this.#moveHops(camera);
    const seen = camera.area(0);
    const covered = this.#covered;
    const inside =
      covered !== undefined &&
      seen.x >= covered.x &&
      seen.y >= covered.y &&
      seen.x + seen.width <= covered.x + covered.width &&
      seen.y + seen.height <= covered.y + covered.height;
    const sameScale = this.#painted === undefined || Math.abs(this.#coveredScale - scale) < 1e-9;
    if (anew || !inside || !sameScale) this.#cover(camera, looks);
    else if (this.#painted !== undefined) this.#moveCanvas(x, y);
  }

  #cover(camera: PictureCamera, looks: StageLooks): void {
    const picture = this.#picture;
    if (picture === undefined) return;
    const area = camera.area(MARGIN);
    const things = this.#index.find(area);
    this.#covered = area;
    this.#coveredScale = camera.place.scale;
    if (things.length > MOST_ELEMENTS) {
      this.#mount(things.filter(({ id }) => looks.lookOf(id).selected || looks.lookOf(id).focused).slice(0, 20), looks);
      this.#paint(picture, things, camera, looks);
      return;
    }
    this.#painted = undefined;
    this.canvas.hidden = true;
    this.#mount(things, looks);
  }

  #mount(things: readonly PictureThing[], looks: StageLooks): void {
    const picture = this.#picture;
    if (picture === undefined) return;
    const wanted = new Set(things.map((thing) => thing.id));
    for (const [id, { element }] of this.#drawn) {
      if (wanted.has(id)) continue;
      element.remove();
      this.#drawn.delete(id);
    }
    for (const thing of things) {
      const look = looks.lookOf(thing.id);
      const key = `${look.selected} ${look.focused} ${look.faded}`;
      const known = this.#drawn.get(thing.id);
      if (known?.look === key) continue;
      const node = drawThing(picture, thing, look);
      if (node === undefined) continue;
      const element = toSvgElement({ ...node, attributes: { ...node.attributes, 'data-id': thing.id } });
      if (known === undefined) this.#layers[thing.kind].append(element);
      else known.element.replaceWith(element);
      this.#drawn.set(thing.id, { element, look: key });
    }
  }

  #paint(picture: Picture, things: readonly PictureThing[], camera: PictureCamera, looks: StageLooks): void {
    const ratio = Math.min(2, globalThis.devicePixelRatio);
    const { width, height } = camera.size;
    const { scale, x, y } = camera.place;
    const [wide, high] = [Math.round((width + 2 * MARGIN) * ratio), Math.round((height + 2 * MARGIN) * ratio)];
    if (this.canvas.width !== wide || this.canvas.height !== high) {
      Object.assign(this.canvas, { width: wide, height: high });
      Object.assign(this.canvas.style, { width: `${width + 2 * MARGIN}px`, height: `${height + 2 * MARGIN}px` });
    }
    const context = this.canvas.getContext('2d');
    if (context === null) return;
    const place = { scale: scale * ratio, x: (x + MARGIN) * ratio, y: (y + MARGIN) * ratio };
    paintOverview(context, picture, things, place, readOverviewColours(this.svg), looks);
    this.#painted = { x, y, scale };
    this.canvas.hidden = false;
    this.#moveCanvas(x, y);
  }

  #moveCanvas(x: number, y: number): void {
    const painted = this.#painted;
    if (painted === undefined) return;
    this.canvas.style.transform = `translate(${x - painted.x - MARGIN}px, ${y - painted.y - MARGIN}px)`;
  }

  /** Headings stay at the top; they are written anew when the zoom changes, for what fits is another. */
  #moveHops({ place }: PictureCamera): void {
    if (this.#hopScale !== place.scale) this.#writeHops(place.scale);
    for (const heading of this.#hops.children) {
      const left = heading.getAttribute('data-x');
      if (left !== null) heading.setAttribute('transform', `translate(${Number(left) * place.scale + place.x} 0)`);
    }
  }

  #writeHops(scale: number): void {
    this.#hopScale = scale;
    const columns = this.#picture?.layout.columns ?? [];
    const strip = svg('rect', { class: 'hop-strip', width: '100%', height: HOP_STRIP, fill: 'var(--sunk)' });
    const headings = columns.flatMap((column, index) => {
      const words = this.#hopWords.get(column.layer);
      if (words === undefined) return [];
      const next = columns[index + 1];
      const room = next === undefined ? Infinity : (next.x - column.x) * scale - 8;
      return [svg('g', { 'data-x': column.x }, [drawHop(words, column.width * scale, room)])];
    });
    this.#hops.replaceChildren(...[strip, ...headings].map(toSvgElement));
  }

  #clear(): void {
    for (const { element } of this.#drawn.values()) element.remove();
    this.#drawn.clear();
    this.#covered = undefined;
    this.#painted = undefined;
  }
}
