import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { NodeKind } from '../../api/generated/enums.ts';
import type { SearchQuery } from '../../api/generated/graphql.ts';
import { routeOfHit } from '../../state/routeOfNode.ts';
import { traceOf } from '../../state/routes/traceRoute.ts';
import type { Route } from '../../state/Route.ts';
import { icon } from '../../ui/icon.ts';
import type { Stage } from '../Stage.ts';
import { drawMatched, drawWithin } from './drawHit.ts';
import { groupHits } from './groupHits.ts';
import { SEARCH_QUERY } from './searchQuery.ts';

export type Hit = SearchQuery['search']['nodes'][number];

type Suggestions =
  | { readonly state: 'NONE' }
  | { readonly state: 'SEARCHING' }
  | { readonly state: 'FAILED' }
  | { readonly state: 'FOUND'; readonly hits: readonly Hit[]; readonly total: number };

/** How long after a letter the server is asked. */
const PAUSE = 150;
const SHOWN = 12;

/**
 * The search box: what was found stands under it while one types, by kind, each with where it stands. Letters of an unfinished Japanese
 * conversion are not searched, and the Enter that ends it does not send. Set `stage` before it is shown.
 */
export class SearchBox extends LitElement {
  static override properties = {
    words: {},
    kinds: { attribute: false },
    leadsTo: { attribute: false },
    suggestions: { state: true },
    active: { state: true },
    isOpen: { state: true },
  };
  declare stage: Stage;
  declare words: string;
  /** Only these kinds; none: all. */
  declare kinds: readonly NodeKind[] | undefined;
  /** A hit leads to its page, or to its trace. */
  declare leadsTo: 'PAGE' | 'TRACE';
  declare suggestions: Suggestions;
  /** Which suggestion the arrows are at; -1: none, Enter then shows all results. */
  declare active: number;
  declare isOpen: boolean;
  #running = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.words = '';
    this.kinds = undefined;
    this.leadsTo = 'PAGE';
    this.suggestions = { state: 'NONE' };
    this.active = -1;
    this.isOpen = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#running.abort();
  }

  /** Puts the caret into the box. */
  override focus(options?: FocusOptions): void {
    this.#input()?.focus(options);
  }

  protected override render(): TemplateResult {
    const { start } = this.stage.texts();
    const isListed = this.isOpen && this.suggestions.state !== 'NONE';
    return html`<form class="search-box" role="search" @submit=${this.#submit} @focusout=${this.#leave}>
      ${icon('search')}
      <input
        id="search"
        type="search"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        maxlength="200"
        aria-label=${start.searchLabel}
        placeholder=${start.searchLabel}
        aria-expanded=${isListed}
        aria-controls="search-list"
        aria-autocomplete="list"
        aria-activedescendant=${isListed && this.active >= 0 ? `search-hit-${this.active}` : nothing}
        .value=${this.words}
        @input=${this.#type}
        @compositionend=${this.#type}
        @keydown=${this.#press}
      />
      <button class="primary" type="submit">${start.searchButton}</button>
      <div class="search-list" id="search-list" role="listbox" aria-label=${start.suggestions} ?hidden=${!isListed}>
        ${isListed ? this.#drawSuggestions() : nothing}
      </div>
      <p class="hidden-label" role="status">${this.#toAnnouncement()}</p>
    </form>`;
  }

  #drawSuggestions(): TemplateResult {
    const texts = this.stage.texts();
    const { start, words } = texts;
    if (this.suggestions.state !== 'FOUND') {
      const said = this.suggestions.state === 'FAILED' ? texts.states.failed : start.searching;
      return html`<div role="option" aria-disabled="true" class="search-said">${said}</div>`;
    }
    const { hits, total } = this.suggestions;
    if (hits.length === 0)
      return html`<div role="option" aria-disabled="true" class="search-said">${start.nothing(this.words)}</div>`;
    const ordered = groupHits(hits);
    let at = -1;
    const groups = ordered.map(
      ({ kind, hits: ofKind }) =>
        html`<div role="group" aria-labelledby="search-kind-${kind}">
          <div class="search-kind" id="search-kind-${kind}" role="presentation">${words.nodeKind[kind]}</div>
          ${ofKind.map((hit) => {
            at += 1;
            return this.#drawOption(hit, at);
          })}
        </div>`,
    );
    const last = at + 1;
    return html`${groups}
    ${this.leadsTo === 'PAGE' && total > hits.length ? this.#drawAll(last, start.allResults(total)) : nothing}`;
  }

  #drawOption(hit: Hit, index: number): TemplateResult {
    const texts = this.stage.texts();
    return html`<div
      class="search-hit"
      role="option"
      id="search-hit-${index}"
      aria-selected=${index === this.active}
      @mousedown=${keepFocus}
      @click=${() => {
        this.#choose(index);
      }}
    >
      <span class="search-name"><b lang="ja">${hit.node.name}</b>${drawMatched(hit, texts)}</span>
      <span class="search-within">${drawWithin(hit, texts)}</span>
    </div>`;
  }

  #drawAll(index: number, words: string): TemplateResult {
    return html`<div
      class="search-hit search-all"
      role="option"
      id="search-hit-${index}"
      aria-selected=${index === this.active}
      @mousedown=${keepFocus}
      @click=${() => {
        this.#choose(index);
      }}
    >
      ${words}
    </div>`;
  }

  #toAnnouncement(): string {
    const { start } = this.stage.texts();
    if (!this.isOpen || this.suggestions.state !== 'FOUND') return '';
    return this.suggestions.hits.length === 0 ? start.nothing(this.words) : start.found(this.suggestions.total);
  }

  #type(event: Event): void {
    if (event instanceof InputEvent && event.isComposing) return;
    this.words = this.#input()?.value ?? '';
    this.active = -1;
    this.isOpen = true;
    clearTimeout(this.#timer);
    this.#running.abort();
    if (this.words.trim() === '') {
      this.suggestions = { state: 'NONE' };
      return;
    }
    this.#timer = setTimeout(() => void this.#search(), PAUSE);
  }

  async #search(): Promise<void> {
    const running = (this.#running = new AbortController());
    if (this.suggestions.state !== 'FOUND') this.suggestions = { state: 'SEARCHING' };
    const outcome = await this.stage.ask(
      SEARCH_QUERY,
      { text: this.words.trim(), kinds: this.kinds, municipality: this.stage.scope(), first: SHOWN },
      running.signal,
    );
    if (running.signal.aborted || outcome.kind === 'ABORTED') return;
    if (outcome.kind !== 'ANSWERED') {
      this.suggestions = { state: 'FAILED' };
      return;
    }
    const { nodes, totalCount } = outcome.value.search;
    this.suggestions = { state: 'FOUND', hits: nodes, total: totalCount };
  }

  #press(event: KeyboardEvent): void {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari ends `isComposing` before the Enter that ends a conversion.
    if (event.isComposing || event.keyCode === COMPOSING) return;
    const count = this.#countOptions();
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        if (count === 0) return;
        this.isOpen = true;
        // One place more than there are options: the box itself.
        const step = event.key === 'ArrowDown' ? 1 : -1;
        this.active = ((this.active + 1 + step + count + 1) % (count + 1)) - 1;
        void this.updateComplete.then(() => {
          this.querySelector(`#search-hit-${this.active}`)?.scrollIntoView({ block: 'nearest' });
        });
        return;
      }
      case 'Enter':
        if (this.active < 0 || !this.isOpen) return;
        event.preventDefault();
        this.#choose(this.active);
        return;
      case 'Escape':
        if (!this.isOpen || this.suggestions.state === 'NONE') return;
        event.preventDefault();
        this.isOpen = false;
        this.active = -1;
        return;
    }
  }

  #countOptions(): number {
    if (this.suggestions.state !== 'FOUND') return 0;
    const { hits, total } = this.suggestions;
    return hits.length + (this.leadsTo === 'PAGE' && total > hits.length ? 1 : 0);
  }

  #choose(index: number): void {
    if (this.suggestions.state !== 'FOUND') return;
    const hit = groupHits(this.suggestions.hits).flatMap(({ hits }) => hits)[index];
    this.isOpen = false;
    if (hit === undefined) this.#showAll();
    else {
      const route = this.#routeOf(hit);
      if (route !== undefined) this.stage.go(route, 'PUSH', true);
    }
  }

  #routeOf(hit: Hit): Route | undefined {
    return this.leadsTo === 'TRACE' ? traceOf(hit.node.id) : routeOfHit(hit.node, hit.within);
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    this.isOpen = false;
    this.#showAll();
  }

  #showAll(): void {
    const words = this.words.trim();
    if (words !== '') this.stage.go({ view: 'start', q: words, kind: this.kinds?.[0] }, 'PUSH', true);
  }

  #leave(event: FocusEvent): void {
    if (!(event.relatedTarget instanceof Node) || !this.contains(event.relatedTarget)) this.isOpen = false;
  }

  #input(): HTMLInputElement | null {
    return this.querySelector('input');
  }
}

/** What browsers report as the key while a conversion is under way, where `isComposing` is already over. */
const COMPOSING = 229;

function keepFocus(event: Event): void {
  event.preventDefault();
}

if (customElements.get('ms-search') === undefined) customElements.define('ms-search', SearchBox);

declare global {
  interface HTMLElementTagNameMap {
    'ms-search': SearchBox;
  }
}
