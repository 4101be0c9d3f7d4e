import { html, type TemplateResult } from 'lit';
import type { Lang } from '../text/Texts.ts';
import type { ToHref } from './evidenceLink.ts';
import { nodeLink, type NamedNode } from './nodeLink.ts';

/** The names of several nodes, one below the other, each a link where it has a page. */
export function nodeList(nodes: readonly NamedNode[], href: ToHref, lang: Lang): TemplateResult {
  return html`<ul class="cell-list">
    ${nodes.map((node) => html`<li>${nodeLink(node, href, lang)}</li>`)}
  </ul>`;
}
