import { html, type TemplateResult } from 'lit';
import type { Texts } from '../text/Texts.ts';

/** A section of a long page: the id of its heading without `-title`, what it is called, and how many rows it has. */
export interface PageSection {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

/** Ways to the sections of a long page. The heading takes the focus, so that a keyboard goes on from there; the address stays. */
export function pageContents(sections: readonly PageSection[], { facts }: Texts): TemplateResult {
  return html`<nav class="page-contents no-print" aria-label=${facts.contents}>
    <ul>
      ${sections.map(
        ({ id, title, count }) =>
          html`<li><a href="#${id}-title" @click=${goTo}>${title}</a> <span class="dim">${count}</span></li>`,
      )}
    </ul>
  </nav>`;
}

function goTo(event: MouseEvent): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const heading = document.getElementById((event.currentTarget as HTMLAnchorElement).hash.slice(1));
  if (heading === null) return;
  event.preventDefault();
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView();
}
