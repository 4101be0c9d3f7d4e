import { html, type TemplateResult } from 'lit';
import { ICON_SHAPES, type IconName } from './iconShapes.ts';

export type { IconName } from './iconShapes.ts';

/** Draws an icon in the colour of the text around it, hidden from screen readers: an icon never stands without a word. */
export function icon(name: IconName): TemplateResult {
  return html`<svg viewBox="0 0 24 24" class="icon icon-${name}" aria-hidden="true">${ICON_SHAPES[name]}</svg>`;
}

/** The mark of the product: two ways that part, one of them not known. */
export function productMark(): TemplateResult {
  return html`<svg class="product-mark" viewBox="0 0 30 24" aria-hidden="true">
    <path d="M5 12h7l5-6h8" />
    <path d="m13 12 4 6h8" stroke-dasharray="2.5 3" />
    <circle cx="4.5" cy="12" r="3" />
    <circle cx="25.5" cy="6" r="3" />
  </svg>`;
}
