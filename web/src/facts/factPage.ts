import { html, type TemplateResult } from 'lit';

export interface FactPageParts {
  readonly head: TemplateResult;
  /** Between head and content: the band, tabs. */
  readonly band?: TemplateResult | undefined;
  readonly main: TemplateResult;
  /** Beside the content, beneath it on narrow screens. */
  readonly side: TemplateResult;
}

/** A page of one thing: head, band, tables, and at the right the panel of what is selected with facts about the thing itself. */
export function factPage({ head, band, main, side }: FactPageParts): TemplateResult {
  return html`<div class="page fact-page">
    ${head} ${band}
    <div class="fact-columns">
      <div class="fact-main">${main}</div>
      <aside class="fact-side">${side}</aside>
    </div>
  </div>`;
}
