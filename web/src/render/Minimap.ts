import type { Rectangle } from '../layout/LayoutGraph.ts';
import type { Picture } from './Picture.ts';
import { readOverviewColours } from './paintOverview.ts';

const WIDTH = 232;
const HEIGHT = 128;
const PADDING = 6;

/** A small view of all boxes with a frame around what is seen; dragging or clicking moves there. From 40 boxes on. */
export class Minimap {
  readonly element = document.createElement('div');
  readonly #canvas = document.createElement('canvas');
  readonly #frame = document.createElement('div');
  readonly #words = document.createElement('p');
  #scale = 1;
  #picture: Picture | undefined;

  /** `onMove` is given the point of the picture to put into the middle. */
  constructor(onMove: (point: { readonly x: number; readonly y: number }) => void) {
    this.element.className = 'minimap';
    this.element.setAttribute('aria-hidden', 'true');
    Object.assign(this.#canvas, { width: WIDTH * 2, height: HEIGHT * 2 });
    this.#frame.className = 'minimap-frame';
    const map = document.createElement('div');
    map.className = 'minimap-map';
    map.append(this.#canvas, this.#frame);
    this.element.append(map, this.#words);
    const move = (event: PointerEvent): void => {
      const { left, top } = map.getBoundingClientRect();
      onMove({ x: (event.clientX - left - PADDING) / this.#scale, y: (event.clientY - top - PADDING) / this.#scale });
    };
    map.addEventListener('pointerdown', (event) => {
      map.setPointerCapture(event.pointerId);
      move(event);
    });
    map.addEventListener('pointermove', (event) => {
      if (map.hasPointerCapture(event.pointerId)) move(event);
    });
  }

  show(picture: Picture, words: string): void {
    this.#picture = picture;
    this.#words.textContent = words;
    this.element.hidden = picture.layout.boxes.size < 40;
    if (!this.element.hidden) this.paint();
  }

  /** Paints again, for a new theme. */
  paint(): void {
    const context = this.#canvas.getContext('2d');
    const picture = this.#picture;
    if (context === null || picture === undefined) return;
    const { layout, plan } = picture;
    this.#scale = Math.min(
      (WIDTH - 2 * PADDING) / Math.max(1, layout.width),
      (HEIGHT - 2 * PADDING) / Math.max(1, layout.height),
    );
    const colours = readOverviewColours(this.element);
    context.setTransform(2, 0, 0, 2, 0, 0);
    context.clearRect(0, 0, WIDTH, HEIGHT);
    for (const [id, place] of layout.boxes) {
      const box = plan.boxes.get(id)?.box;
      const unknown = box !== undefined && (box.unknownEnds > 0 || box.carriage === 'UNKNOWN');
      context.fillStyle = unknown ? colours.unknown : colours.edge;
      context.fillRect(
        PADDING + place.x * this.#scale,
        PADDING + place.y * this.#scale,
        Math.max(1.5, place.width * this.#scale),
        Math.max(1, place.height * this.#scale),
      );
    }
  }

  follow(seen: Rectangle): void {
    if (this.element.hidden) return;
    const left = Math.max(0, PADDING + seen.x * this.#scale);
    const top = Math.max(0, PADDING + seen.y * this.#scale);
    const right = Math.min(WIDTH, PADDING + (seen.x + seen.width) * this.#scale);
    const bottom = Math.min(HEIGHT, PADDING + (seen.y + seen.height) * this.#scale);
    Object.assign(this.#frame.style, {
      transform: `translate(${left}px, ${top}px)`,
      width: `${Math.max(6, right - left)}px`,
      height: `${Math.max(6, bottom - top)}px`,
    });
  }
}
