import { html, nothing, type TemplateResult } from 'lit';
import { toHeading } from '../text/toHeading.ts';
import type { Texts } from '../text/Texts.ts';
import { icon, type IconName } from './icon.ts';
import { explain } from './explain.ts';

export interface Crumb {
  readonly words: string;
  /** None for the page itself. */
  readonly href?: string | undefined;
}

export interface PageHeadParts {
  readonly crumbs: readonly Crumb[];
  /** What kind of thing the page is about. */
  readonly kind?: string | undefined;
  readonly kindIcon?: IconName | undefined;
  readonly title: TemplateResult | string;
  /** Names of 30 characters and more, and the printed names of sheets. */
  readonly isLong?: boolean | undefined;
  readonly actions?: readonly (TemplateResult | undefined)[] | undefined;
}

/** The title block of a page: where one is, what it is, what one can do. The heading takes the focus after each change of page. */
export function pageHead(
  { crumbs, kind, kindIcon, title, isLong, actions }: PageHeadParts,
  { frame }: Texts,
): TemplateResult {
  return html`<div class="page-head">
    <div class="page-title">
      ${crumbs.length === 0 ? nothing : breadcrumb(crumbs, frame.breadcrumb)}
      <h1 tabindex="-1" class=${isLong === true ? 'long' : ''}>
        ${
          kind === undefined
            ? nothing
            : html`<span class="kind-tag">${kindIcon === undefined ? nothing : icon(kindIcon)}${explain(kind)}</span> `
        }<span>${title}</span>
      </h1>
    </div>
    ${actions === undefined ? nothing : html`<div class="page-actions">${actions}</div>`}
  </div>`;
}

function breadcrumb(crumbs: readonly Crumb[], label: string): TemplateResult {
  return html`<nav class="breadcrumb" aria-label=${label}>
    <ol>
      ${crumbs.map(
        ({ words, href }) =>
          html`<li>
            ${href === undefined ? html`<span aria-current="page">${toHeading(words)}</span>` : html`<a href=${href}>${toHeading(words)}</a>`}
          </li>`,
      )}
    </ol>
  </nav>`;
}
