import { html, type TemplateResult } from 'lit';

/**
 * What is not known, in words, hatched: the one look that everything unknown has and nothing else. With `href` it leads to what was
 * searched.
 */
export function unknownTag(words: string, href?: string): TemplateResult {
  const text = html`<b>${words}</b>`;
  return href === undefined
    ? html`<span class="unknown-tag">${text}</span>`
    : html`<a class="unknown-tag" href=${href}>${text}</a>`;
}
