import type { Saying } from './PictureWords.ts';

/** The words beside a box that is too small to be read. */
export class PictureTip {
  readonly element = document.createElement('div');

  constructor() {
    this.element.className = 'picture-tip';
    this.hide();
  }

  hide(): void {
    this.element.hidden = true;
  }

  /** Shows the sayings over a place on the screen, or under it where there is no room; inside `width`, below `top`. */
  show(
    sayings: readonly Saying[],
    place: { readonly left: number; readonly top: number; readonly bottom: number },
    room: { readonly width: number; readonly top: number },
  ): void {
    this.element.hidden = false;
    this.element.replaceChildren(
      ...sayings.map(({ text, unknown }, index) => {
        const line = document.createElement(index === 0 ? 'b' : 'span');
        line.textContent = text;
        if (unknown) line.className = 'unknown-word';
        return line;
      }),
    );
    const above = place.top - this.element.offsetHeight - 12;
    const left = Math.max(8, Math.min(place.left, room.width - this.element.offsetWidth - 8));
    this.element.style.transform = `translate(${left}px, ${above < room.top ? place.bottom + 12 : above}px)`;
  }
}
