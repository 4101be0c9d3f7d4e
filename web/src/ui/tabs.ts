import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { showCurrent } from './showCurrent.ts';

export interface TabLink {
  readonly href: string;
  readonly words: string;
  /** How many rows stand behind it, unknown ones included. */
  readonly count?: number | undefined;
  readonly isCurrent: boolean;
}

/** Tabs whose place is in the address: each is a real link, so that back, a new window and a bookmark work. */
export function tabLinks(label: string, tabs: readonly TabLink[]): TemplateResult {
  return html`<nav class="tabs" aria-label=${label}>
    ${tabs.map(
      ({ href, words, count, isCurrent }) =>
        html`<a href=${href} aria-current=${isCurrent ? 'page' : nothing} ${ref(isCurrent ? showCurrent : undefined)}
          >${words}${count === undefined ? nothing : html` <span class="count">${count}</span>`}</a
        >`,
    )}
  </nav>`;
}
