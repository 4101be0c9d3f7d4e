import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { formatDay, formatDayOfEra, parseDay } from '../text/day.ts';
import type { Texts } from '../text/Texts.ts';
import { icon } from '../ui/icon.ts';
import type { DayOfChange } from './unionChanges.ts';

/**
 * The day of a page: a field that takes any day in western or Japanese years, steps to the days on which the page changes, and all times.
 * An element of its own because what was typed wrong lives in it alone.
 */
export class DayControl extends LitElement {
  static override readonly properties = {
    texts: { attribute: false },
    day: { attribute: false },
    changes: { attribute: false },
    hasAllTimes: { attribute: false },
    hrefOf: { attribute: false },
    go: { attribute: false },
    problem: { state: true },
  };

  declare texts: Texts;
  /** The day that is shown; undefined: all times. */
  declare day: string | undefined;
  declare changes: readonly DayOfChange[];
  /** False where a page is always about a day. */
  declare hasAllTimes: boolean;
  /** The address of the page on a day; undefined: all times. */
  declare hrefOf: (day: string | undefined) => string;
  declare go: (day: string | undefined) => void;
  declare problem: string | undefined;

  /** Light DOM: the page's styles hold. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { texts, day } = this;
    const { parts } = texts;
    const before = day === undefined ? undefined : this.changes.findLast((change) => change.day < day);
    const after = day === undefined ? undefined : this.changes.find((change) => change.day > day);
    return html`<div class="day-control no-print" role="group" aria-label=${parts.day}>
        <label for="page-day">${parts.day}</label>
        <span class="day-steps">
          ${this.#step(before, 'left', parts.dayPrevious)}
          <input
            id="page-day"
            type="text"
            autocomplete="off"
            title=${day === undefined ? parts.allTimes : formatDayOfEra(day)}
            aria-describedby="page-day-hint"
            aria-invalid=${this.problem === undefined ? nothing : 'true'}
            .value=${this.problem ?? (day === undefined ? parts.allTimes : formatDay(day, texts.lang))}
            @change=${this.#read}
          />
          ${this.#step(after, 'right', parts.dayNext)}
        </span>
        ${this.hasAllTimes ? this.#allTimes() : nothing}
        <span id="page-day-hint" class="hidden-label">${parts.dayHint}</span>
        ${this.problem === undefined ? nothing : html`<p class="problem" role="alert">${parts.dayWrong}</p>`}
      </div>
      <p class="only-print">${parts.day} ${day === undefined ? parts.allTimes : formatDay(day, texts.lang)}</p>`;
  }

  readonly #read = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { parts } = this.texts;
    const text = event.target.value.trim();
    if (text === parts.allTimes && this.hasAllTimes) {
      this.go(undefined);
      return;
    }
    const day = parseDay(text);
    this.problem = day === undefined ? text : undefined;
    if (day !== undefined) this.go(day);
  };

  #allTimes(): TemplateResult {
    return html`<a
      class="button choice"
      href=${this.hrefOf(undefined)}
      data-keep-focus
      aria-current=${this.day === undefined ? 'true' : nothing}
      >${this.texts.parts.allTimes}</a
    >`;
  }

  #change({ day, starts, ends }: DayOfChange): string {
    const { facts, lang } = this.texts;
    const [comma, stop] = lang === 'ja' ? ['、', '。'] : [', ', '. '];
    const starting = starts.length === 0 ? [] : [facts.starting(starts.join(comma))];
    const ending = ends.length === 0 ? [] : [facts.ending(ends.join(comma))];
    return [formatDay(day, lang), ...starting, ...ending].join(stop);
  }

  #step(change: DayOfChange | undefined, name: 'left' | 'right', words: string): TemplateResult {
    if (change === undefined)
      return html`<button
        type="button"
        class="step"
        disabled
        aria-label=${words}
        title=${this.texts.facts.noMoreChanges}
      >
        ${icon(name)}
      </button>`;
    const title = this.#change(change);
    return html`<a
      class="button step"
      data-keep-focus
      href=${this.hrefOf(change.day)}
      aria-label=${`${words} ${title}`}
      title=${title}
      >${icon(name)}</a
    >`;
  }
}

customElements.define('ms-day', DayControl);
