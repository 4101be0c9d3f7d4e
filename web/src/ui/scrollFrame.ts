import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';

/**
 * Makes the element a stop of the keyboard with a name, and a frame that scrolls (`data-scrolls`), only while its content is wider or higher
 * than it: a table that fits is no stop of its own, and its heads stay at the top of the page.
 */
class ScrollFrame extends AsyncDirective {
  #frame: Element | undefined;
  #name = '';
  readonly #observer = new ResizeObserver(() => {
    this.#look();
  });

  override render(name: string): typeof noChange {
    this.#name = name;
    return noChange;
  }

  override update({ element }: ElementPart, [name]: [string]): typeof noChange {
    if (this.#frame !== element) {
      this.#frame = element;
      this.#watch();
    }
    return this.render(name);
  }

  protected override disconnected(): void {
    this.#observer.disconnect();
  }

  protected override reconnected(): void {
    this.#watch();
  }

  /** Looks before the next picture, at the frame and at what is in it. */
  #watch(): void {
    const frame = this.#frame;
    if (frame === undefined) return;
    this.#observer.observe(frame);
    if (frame.firstElementChild !== null) this.#observer.observe(frame.firstElementChild);
  }

  #look(): void {
    const frame = this.#frame;
    if (frame === undefined) return;
    const scrolls = frame.scrollWidth > frame.clientWidth + 1 || frame.scrollHeight > frame.clientHeight + 1;
    frame.toggleAttribute('data-scrolls', scrolls);
    if (scrolls) {
      frame.setAttribute('role', 'region');
      frame.setAttribute('aria-label', this.#name);
      frame.setAttribute('tabindex', '0');
    } else for (const name of ['role', 'aria-label', 'tabindex']) frame.removeAttribute(name);
  }
}

/** On an element of a template: `${scrollFrame(name)}`. */
export const scrollFrame = directive(ScrollFrame);
