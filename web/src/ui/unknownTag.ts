import { html, type TemplateResult } from 'lit';

/** Words that take no more room than so many Japanese characters stand on one line. */
const SHORT = 10;

/**
 * What is not known, in words, hatched: the one look that everything unknown has and nothing else. With `href` it leads to what was
 * searched.
 */
export function unknownTag(words: string, href?: string): TemplateResult {
  const text = html`<b>${words}</b>`;
  const classes = isShort(words) ? 'unknown-tag is-short' : 'unknown-tag';
  return href === undefined
    ? html`<span class=${classes}>${text}</span>`
    : html`<a class=${classes} href=${href}>${text}</a>`;
}

function isShort(words: string): boolean {
  let room = 0;
  for (const character of words) room += character.charCodeAt(0) < 0x250 ? 0.5 : 1;
  return room <= SHORT;
}
