import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior } from 'd3';
import type { Rectangle } from '../layout/LayoutGraph.ts';
import { BASE_ZOOM, type Detail } from '../transform/levelOfDetail.ts';

/** Where the picture is seen: screen = picture × scale + (x, y). */
export interface CameraPlace {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

const LARGEST = 2;
const SMALLEST = 0.004;

/**
 * Pans and zooms over a surface: drag, touch, Ctrl and wheel; the plain wheel stays with the page. Zoom is counted as of the near view, whatever level
 * is drawn.
 */
export class PictureCamera {
  readonly #surface: HTMLElement;
  readonly #behaviour: ZoomBehavior<HTMLElement, unknown>;
  #zoom = 1;
  #x = 0;
  #y = 0;
  detail: Detail = 'NEAR';

  constructor(surface: HTMLElement, onMove: () => void, onRest: () => void) {
    this.#surface = surface;
    this.#behaviour = zoom<HTMLElement, unknown>()
      .scaleExtent([SMALLEST, LARGEST])
      .clickDistance(5)
      .filter((event: WheelEvent | MouseEvent) =>
        event.type === 'wheel' ? event.ctrlKey || event.metaKey : event.button === 0,
      )
      .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
        this.#zoom = transform.k;
        this.#x = transform.x;
        this.#y = transform.y;
        onMove();
      })
      .on('end', onRest);
    select(surface).call(this.#behaviour).on('dblclick.zoom', null);
  }

  get zoom(): number {
    return this.#zoom;
  }

  get place(): CameraPlace {
    return { scale: this.#zoom / BASE_ZOOM[this.detail], x: this.#x, y: this.#y };
  }

  get size(): { readonly width: number; readonly height: number } {
    return { width: this.#surface.clientWidth, height: this.#surface.clientHeight };
  }

  /** The part of the picture that is seen, `margin` px of the screen wider on each side. */
  area(margin: number): Rectangle {
    const { scale, x, y } = this.place;
    const { width, height } = this.size;
    return {
      x: (-x - margin) / scale,
      y: (-y - margin) / scale,
      width: (width + 2 * margin) / scale,
      height: (height + 2 * margin) / scale,
    };
  }

  /** Moves so that a point of the picture stands at a point of the screen, at a zoom. */
  moveTo(
    point: { readonly x: number; readonly y: number },
    screen: { readonly x: number; readonly y: number },
    zoomTo = this.#zoom,
  ): void {
    const k = Math.min(LARGEST, Math.max(SMALLEST, zoomTo));
    const scale = k / BASE_ZOOM[this.detail];
    const place = zoomIdentity.translate(screen.x - point.x * scale, screen.y - point.y * scale).scale(k);
    select(this.#surface).call((selection) => {
      this.#behaviour.transform(selection, place);
    });
  }

  zoomBy(factor: number): void {
    select(this.#surface).call((selection) => {
      this.#behaviour.scaleBy(selection, factor);
    });
  }

  panBy(dx: number, dy: number): void {
    const { scale } = this.place;
    this.moveTo({ x: 0, y: 0 }, { x: this.#x + dx, y: this.#y + dy }, scale * BASE_ZOOM[this.detail]);
  }
}
