import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from './icon.ts';

export interface PanelParts {
  readonly id: string;
  readonly title: TemplateResult | string;
  /** A line above the title: 流れ 2／3. */
  readonly over?: TemplateResult | string | undefined;
  readonly icon?: IconName | undefined;
  readonly content: TemplateResult;
  /** Buttons at the right of the title. */
  readonly actions?: TemplateResult | undefined;
}

/** A region with a heading of its own. */
export function panel({ id, title, over, icon: name, content, actions }: PanelParts): TemplateResult {
  return html`<section class="panel" id=${id} aria-labelledby="${id}-title">
    <header class="panel-head">
      <div>
        ${over === undefined ? nothing : html`<p class="panel-over">${over}</p>`}
        <h2 id="${id}-title" tabindex="-1">${name === undefined ? nothing : icon(name)}<span>${title}</span></h2>
      </div>
      ${actions === undefined ? nothing : html`<div class="panel-actions no-print">${actions}</div>`}
    </header>
    <div class="panel-body">${content}</div>
  </section>`;
}

/** Facts as pairs of a word and what is said; a fact without a value does not belong here: say that it is not stated. */
export function factList(
  facts: readonly {
    readonly term: TemplateResult | string;
    readonly value: TemplateResult | string;
    readonly at?: TemplateResult;
  }[],
): TemplateResult {
  return html`<dl class="facts">
    ${facts.map(
      ({ term, value, at }) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${value}</dd>
          ${at === undefined ? nothing : html`<dd class="fact-at">${at}</dd>`}
        </div>`,
    )}
  </dl>`;
}
