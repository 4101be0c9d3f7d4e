import type { Layout, Rectangle } from '../layout/LayoutGraph.ts';
import { BASE_ZOOM, firstDetail, levelOfDetail, type Detail } from '../transform/levelOfDetail.ts';
import { moveFocus, type FocusKey } from '../layout/moveFocus.ts';
import type { HopHeading, ViewGraph } from '../viewgraph/ViewGraph.ts';
import { HOP_STRIP, type HopWords } from './drawHop.ts';
import { LayoutRunner } from './LayoutRunner.ts';
import type { Look } from './Look.ts';
import { Minimap } from './Minimap.ts';
import { distanceInto, findFirstSight, findWholeHeight, nearestBox } from './findFirstSight.ts';
import { describe, type Picture } from './Picture.ts';
import { PictureCamera } from './PictureCamera.ts';
import { PictureStage } from './PictureStage.ts';
import type { PictureWords } from './PictureWords.ts';
import { createMeasure } from './measureText.ts';
import { planPicture, type PictureChoice } from './planPicture.ts';
import { PictureTip } from './PictureTip.ts';
import { readKey } from './readKey.ts';

/** What a picture shows. A new `graph`, `choice` or `words` is laid out anew; the rest is only drawn anew. */
export interface PictureInput {
  readonly graph: ViewGraph;
  readonly words: PictureWords;
  readonly hopWords: (heading: HopHeading) => HopWords;
  readonly choice: PictureChoice;
  readonly selected: string | undefined;
  readonly faded: ReadonlySet<string>;
  readonly label: string;
  readonly keys: string;
  readonly minimap: string;
}

/** What a reader does in the picture; `id` is a box, a line or a stub. */
export interface PictureEvents {
  readonly 'picture-select': { readonly id: string };
  readonly 'picture-center': { readonly id: string };
  readonly 'picture-unfold': { readonly id: string };
  readonly 'picture-evidence': { readonly id: string };
  readonly 'picture-escape': Record<string, never>;
  readonly 'picture-help': Record<string, never>;
  /** A picture stands on the page: how long its layout took, in ms. */
  readonly 'picture-drawn': { readonly detail: Detail; readonly milliseconds: number };
}

/** A press that moves no more than so many px is a click, as for the camera. */
const CLICK_DISTANCE = 5;

/** The picture of a trace as one element of the page and one stop of the tab key (ui.md §6). Light DOM; events bubble. */
export class TracePicture extends HTMLElement {
  readonly #surface = document.createElement('div');
  readonly #live = document.createElement('p');
  readonly #hint = document.createElement('p');
  readonly #tip = new PictureTip();
  readonly #stage = new PictureStage();
  readonly #runner = new LayoutRunner();
  readonly #pictures = new Map<Detail, Picture>();
  readonly #anchors = new Map<Detail, ReadonlyMap<string, number>>();
  readonly #minimap = new Minimap((point) => {
    const { width, height } = this.#camera.size;
    this.#camera.moveTo(point, { x: width / 2, y: height / 2 });
  });
  readonly #camera: PictureCamera;
  readonly #resize = new ResizeObserver(() => {
    const picture = this.#pictures.get(this.#camera.detail);
    if (picture !== undefined && !this.#isMoved) this.#begin(picture);
    this.#follow(true);
  });
  #measure: ReturnType<typeof createMeasure> | undefined;
  #input: PictureInput | undefined;
  #underWay:
    { readonly detail: Detail; readonly input: PictureInput; readonly done: (picture: Picture) => void } | undefined;
  #focus: string | undefined;
  #hasFocus = false;
  #frame = 0;
  #pressedAt = { x: 0, y: 0 };
  /** Whether the reader has moved or zoomed: until then the first sight follows the size of the page. */
  #isMoved = false;

  constructor() {
    super();
    this.#surface.className = 'picture-surface';
    this.#surface.tabIndex = 0;
    this.#surface.setAttribute('role', 'application');
    this.#surface.setAttribute('aria-describedby', 'picture-keys');
    this.#hint.id = 'picture-keys';
    this.#hint.className = 'hidden-label';
    this.#live.className = 'hidden-label';
    this.#live.setAttribute('aria-live', 'polite');
    this.#surface.append(this.#stage.canvas, this.#stage.svg);
    this.#camera = new PictureCamera(
      this.#surface,
      () => {
        this.#tip.hide();
        this.#requestFollow();
      },
      () => {
        this.#settleDetail();
      },
    );
    this.#listen();
  }

  connectedCallback(): void {
    this.replaceChildren(this.#surface, this.#tip.element, this.#minimap.element, this.#hint, this.#live);
    this.#resize.observe(this.#surface);
    if (this.#input !== undefined && this.#pictures.size === 0) this.#arrange(true);
  }

  disconnectedCallback(): void {
    this.#resize.disconnect();
    this.#runner.close();
    cancelAnimationFrame(this.#frame);
  }

  set input(input: PictureInput) {
    const before = this.#input;
    this.#input = input;
    this.#surface.setAttribute('aria-label', input.label);
    this.#hint.textContent = input.keys;
    const isSame = before?.graph === input.graph && before.choice === input.choice && before.words === input.words;
    if (!this.isConnected) return;
    if (isSame) this.#requestFollow(true);
    else this.#arrange(before === undefined);
  }

  /** Lays out what is to be shown; what stays from the picture before stays near its place. */
  #arrange(isNew: boolean): void {
    const input = this.#input;
    if (input === undefined) return;
    for (const [detail, { layout }] of this.#pictures) this.#anchors.set(detail, layout.anchors);
    this.#pictures.clear();
    if (isNew) this.#camera.detail = firstDetail(input.graph.boxes.length);
    this.#prepare(this.#camera.detail, (picture) => {
      this.#display(picture);
      if (!this.#isMoved) this.#begin(picture);
      this.#follow(true);
    });
  }

  /** How many things of the picture are elements of the page now; for measurements. */
  get elements(): number {
    return this.#stage.elements;
  }

  get zoom(): number {
    return this.#camera.zoom;
  }

  zoomBy(factor: number): void {
    this.#isMoved = true;
    this.#camera.zoomBy(factor);
  }

  panBy(dx: number, dy: number): void {
    this.#isMoved = true;
    this.#camera.panBy(dx, dy);
  }

  /** Shows all of the picture, at the nearest level at which all of it is seen. */
  fit(): void {
    this.#isMoved = true;
    this.#fitAt('NEAR');
  }

  /** Brings a box, line or stub into view. */
  reveal(id: string): void {
    const bounds = this.#boundsOf(id);
    if (bounds === undefined) return;
    const seen = this.#camera.area(-24);
    const top = seen.y + HOP_STRIP / this.#camera.place.scale;
    const dx = distanceInto(bounds.x, bounds.x + bounds.width, seen.x, seen.x + seen.width);
    const dy = distanceInto(bounds.y, bounds.y + bounds.height, top, seen.y + seen.height);
    if (dx !== 0 || dy !== 0) this.panBy(dx * this.#camera.place.scale, dy * this.#camera.place.scale);
  }

  #send<K extends keyof PictureEvents>(name: K, detail: PictureEvents[K]): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }

  #prepare(detail: Detail, done: (picture: Picture) => void): void {
    const known = this.#pictures.get(detail);
    const input = this.#input;
    if (known !== undefined || input === undefined) {
      if (known !== undefined) done(known);
      return;
    }
    // What is being laid out already is not begun again: the last to ask is told.
    const isUnderWay = this.#underWay?.detail === detail && this.#underWay.input === input;
    this.#underWay = { detail, input, done };
    if (isUnderWay) return;
    const start = performance.now();
    this.#measure ??= createMeasure(getComputedStyle(this).fontFamily);
    const plan = planPicture(input.graph, detail, input.choice, input.words, this.#measure);
    this.#runner.run(plan.layoutGraph, { ...plan.options, previous: this.#anchors.get(detail) }, (layout: Layout) => {
      const picture = { plan, layout };
      this.#pictures.set(detail, picture);
      const last = this.#underWay?.done ?? done;
      this.#underWay = undefined;
      last(picture);
      this.#send('picture-drawn', { detail, milliseconds: performance.now() - start });
    });
  }

  #display(picture: Picture): void {
    const input = this.#input;
    if (input === undefined) return;
    this.#camera.detail = picture.plan.detail;
    const hops = new Map(input.graph.hops.map((heading) => [heading.layer, input.hopWords(heading)] as const));
    this.#stage.show(picture, hops);
    this.#minimap.show(picture, input.minimap);
  }

  #begin({ plan, layout }: Picture): void {
    const first = plan.graph.boxes.find((box) => box.hop === 0) ?? plan.graph.boxes[0];
    this.style.setProperty('--picture-whole', `${findWholeHeight(layout, plan.detail, this.#camera.size.width)}px`);
    const sight = findFirstSight(layout, plan.detail, this.#camera.size, first?.id);
    this.#camera.moveTo(sight.point, sight.screen, sight.zoom);
  }

  #fitAt(detail: Detail): void {
    this.#prepare(detail, (picture) => {
      const { width, height } = this.#camera.size;
      const { layout } = picture;
      const scale = Math.min(
        (width - 40) / Math.max(1, layout.width),
        (height - HOP_STRIP - 24) / Math.max(1, layout.height),
      );
      const zoomTo = Math.min(1, scale * BASE_ZOOM[detail]);
      const next: Detail | undefined = detail === 'NEAR' ? 'MIDDLE' : detail === 'MIDDLE' ? 'FAR' : undefined;
      if (next !== undefined && levelOfDetail(zoomTo) !== detail) {
        this.#fitAt(next);
        return;
      }
      const most = detail === 'FAR' ? Math.min(0.34, zoomTo) : detail === 'MIDDLE' ? Math.min(0.59, zoomTo) : zoomTo;
      this.#display(picture);
      const middle = { x: layout.width / 2, y: layout.height / 2 };
      this.#camera.moveTo(middle, { x: width / 2, y: HOP_STRIP + (height - HOP_STRIP) / 2 }, most);
      this.#follow(true);
    });
  }

  /** Changes the level when the zoom has come to rest in another; the box nearest to the middle stays where it is. */
  #settleDetail(): void {
    const wanted = levelOfDetail(this.#camera.zoom);
    const current = this.#pictures.get(this.#camera.detail);
    if (wanted === this.#camera.detail || current === undefined) return;
    const seen = this.#camera.area(0);
    const middle = { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 };
    const pivot =
      this.#focus !== undefined && current.layout.boxes.has(this.#focus)
        ? this.#focus
        : nearestBox(current.layout, middle);
    const { scale, x, y } = this.#camera.place;
    const from = pivot === undefined ? undefined : current.layout.boxes.get(pivot);
    this.#prepare(wanted, (picture) => {
      const to = pivot === undefined ? undefined : picture.layout.boxes.get(pivot);
      const zoomTo = this.#camera.zoom;
      this.#display(picture);
      if (from !== undefined && to !== undefined) {
        const screen = { x: from.x * scale + x, y: (from.y + from.height / 2) * scale + y };
        this.#camera.moveTo({ x: to.x, y: to.y + to.height / 2 }, screen, zoomTo);
      }
      this.#follow(true);
    });
  }

  #requestFollow(anew = false): void {
    if (anew) {
      this.#follow(true);
      return;
    }
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#follow(false);
    });
  }

  #follow(anew: boolean): void {
    const input = this.#input;
    if (input === undefined) return;
    const lookOf = (id: string): Look => ({
      selected: id === input.selected,
      focused: this.#hasFocus && id === this.#focus,
      faded: input.faded.has(id),
    });
    this.#stage.follow(this.#camera, { lookOf, selected: input.selected, faded: (id) => input.faded.has(id) }, anew);
    this.#minimap.follow(this.#camera.area(0));
  }

  #boundsOf(id: string): Rectangle | undefined {
    const layout = this.#pictures.get(this.#camera.detail)?.layout;
    const box = layout?.boxes.get(id);
    if (box !== undefined) return box;
    const label = layout?.lines.get(id)?.label;
    if (label !== undefined) return { x: label.x, y: label.y - 40, width: Math.max(label.width, 20), height: 90 };
    const bar = layout?.stubs.get(id)?.bar;
    return bar === undefined ? undefined : { x: bar.x - 20, y: bar.y - 60, width: 160, height: 120 };
  }

  #listen(): void {
    const surface = this.#surface;
    surface.addEventListener('click', (event) => {
      const id = this.#idAt(event);
      if (id === undefined) return;
      this.#focus = id;
      if (event.target instanceof Element && event.target.closest('.more') !== null)
        this.#send('picture-unfold', { id });
      else this.#send('picture-select', { id });
    });
    surface.addEventListener('dblclick', (event) => {
      const id = this.#idAt(event);
      if (id !== undefined && this.#input?.graph.boxes.some((box) => box.id === id) === true)
        this.#send('picture-center', { id });
    });
    surface.addEventListener('pointermove', (event) => {
      // A click moves nothing; a drag does.
      const { x, y } = this.#pressedAt;
      if (event.buttons !== 0 && Math.hypot(event.clientX - x, event.clientY - y) > CLICK_DISTANCE)
        this.#isMoved = true;
      if (event.buttons === 0 && this.#camera.detail !== 'NEAR') this.#showTip(this.#idAt(event));
    });
    surface.addEventListener('pointerdown', ({ clientX, clientY }) => {
      this.#pressedAt = { x: clientX, y: clientY };
    });
    surface.addEventListener(
      'wheel',
      ({ ctrlKey, metaKey }) => {
        this.#isMoved ||= ctrlKey || metaKey;
      },
      { passive: true },
    );
    surface.addEventListener('pointerleave', () => {
      this.#tip.hide();
    });
    surface.addEventListener('focus', () => {
      this.#hasFocus = surface.matches(':focus-visible');
      if (this.#hasFocus) this.#goTo(this.#focus ?? this.#input?.selected ?? this.#next('HOME'));
    });
    surface.addEventListener('blur', () => {
      this.#hasFocus = false;
      this.#tip.hide();
      this.#requestFollow(true);
    });
    surface.addEventListener('keydown', (event) => {
      if (this.#press(event)) event.preventDefault();
    });
  }

  #press(event: KeyboardEvent): boolean {
    const action = readKey(event);
    if (action === undefined) return false;
    this.#hasFocus = true;
    const id = this.#focus;
    switch (action.does) {
      case 'MOVE':
        this.#goTo(this.#next(action.to));
        break;
      case 'ZOOM':
        this.zoomBy(action.by);
        break;
      case 'FIT':
        this.fit();
        break;
      case 'ESCAPE':
        this.#send('picture-escape', {});
        break;
      case 'HELP':
        this.#send('picture-help', {});
        break;
      case 'SELECT':
        if (id !== undefined) this.#send('picture-select', { id });
        break;
      case 'UNFOLD':
        if (id !== undefined) this.#send('picture-unfold', { id });
        break;
      case 'EVIDENCE':
        if (id !== undefined) this.#send('picture-evidence', { id });
        break;
    }
    return true;
  }

  #next(key: FocusKey): string | undefined {
    const layout = this.#pictures.get(this.#camera.detail)?.layout;
    const input = this.#input;
    return layout === undefined || input === undefined ? undefined : moveFocus(input.graph, layout, this.#focus, key);
  }

  #goTo(id: string | undefined): void {
    if (id === undefined) return;
    this.#focus = id;
    this.reveal(id);
    this.#requestFollow(true);
    const plan = this.#pictures.get(this.#camera.detail)?.plan;
    this.#live.textContent = plan === undefined ? '' : describe(plan, id);
    if (this.#camera.detail === 'NEAR') this.#tip.hide();
    else this.#showTip(id);
  }

  #idAt(event: MouseEvent): string | undefined {
    const element = event.target instanceof Element ? event.target.closest('[data-id]') : null;
    const named = element?.getAttribute('data-id');
    if (named !== null && named !== undefined) return named;
    const { left, top } = this.#surface.getBoundingClientRect();
    const { scale, x, y } = this.#camera.place;
    return this.#stage.boxAt({ x: (event.clientX - left - x) / scale, y: (event.clientY - top - y) / scale });
  }

  #showTip(id: string | undefined): void {
    const picture = this.#pictures.get(this.#camera.detail);
    const place = id === undefined ? undefined : picture?.layout.boxes.get(id);
    const box = id === undefined ? undefined : picture?.plan.boxes.get(id)?.box;
    const input = this.#input;
    if (place === undefined || box === undefined || input === undefined) {
      this.#tip.hide();
      return;
    }
    const linesIn = input.graph.lines.filter((line) => line.to === id).length;
    const linesOut = input.graph.lines.filter((line) => line.from === id).length;
    const { scale, x, y } = this.#camera.place;
    const top = place.y * scale + y;
    this.#tip.show(
      input.words.tip(box, linesIn, linesOut),
      { left: place.x * scale + x, top, bottom: top + place.height * scale },
      { width: this.#camera.size.width, top: HOP_STRIP },
    );
  }
}

/** Makes the element known to the page; again is no harm. */
export function defineTracePicture(): void {
  if (customElements.get('ms-trace-picture') === undefined) customElements.define('ms-trace-picture', TracePicture);
}
