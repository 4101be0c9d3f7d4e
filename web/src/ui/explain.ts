import { html, LitElement, type TemplateResult } from 'lit';
import { toJapanese } from '../text/toJapanese.ts';
import type { SplitTerms } from './splitTerms.ts';

/** Asks for the terms of the glossary; the app answers when it has them, never for a record without a glossary. */
export class TermsWanted extends Event {
  static readonly NAME = 'ms-terms-wanted';
  readonly give: (split: SplitTerms) => void;

  constructor(give: (split: SplitTerms) => void) {
    super(TermsWanted.NAME, { bubbles: true });
    this.give = give;
  }
}

/** Asks for the explanation of a term beside the button that was pressed. */
export class TermOpened extends Event {
  static readonly NAME = 'ms-term-opened';
  readonly term: string;
  readonly button: HTMLElement;

  constructor(term: string, button: HTMLElement) {
    super(TermOpened.NAME, { bubbles: true });
    this.term = term;
    this.button = button;
  }
}

/**
 * A label or sentence whose terms can be pressed to have them explained. `term`: the whole text stands for this term, which the glossary
 * must have. Without a glossary, the text as it is.
 */
export function explain(text: string, term?: string): TemplateResult {
  return html`<ms-explained .text=${text} .term=${term}></ms-explained>`;
}

class ExplainedText extends LitElement {
  static override readonly properties = {
    text: { attribute: false },
    term: { attribute: false },
    split: { state: true },
  };

  declare text: string;
  declare term: string | undefined;
  declare split: SplitTerms | undefined;

  /** Light DOM: the page's styles hold. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.dispatchEvent(
      new TermsWanted((split) => {
        this.split = split;
      }),
    );
  }

  protected override render(): TemplateResult {
    return html`${partsOf(this.text, this.term, this.split).map(({ words, term }) =>
      term === undefined
        ? words
        : html`<button type="button" class="term" aria-haspopup="dialog" @click=${this.open} data-term=${term}>
            ${words}
          </button>`,
    )}`;
  }

  readonly open = (event: Event): void => {
    const button = event.currentTarget as HTMLElement;
    button.dispatchEvent(new TermOpened(button.dataset['term'] ?? '', button));
  };
}

function partsOf(text: string, term: string | undefined, split: SplitTerms | undefined): ReturnType<SplitTerms> {
  if (split === undefined) return [{ words: text }];
  // A label of the pages is known by its Japanese words, whichever language it is shown in.
  const label = term ?? toJapanese(text);
  const [only, ...others] = label === undefined ? [] : split(label);
  return only?.term !== undefined && others.length === 0 ? [{ words: text, term: only.term }] : split(text);
}

customElements.define('ms-explained', ExplainedText);
