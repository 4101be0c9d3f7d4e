import { html, type TemplateResult } from 'lit';
import type { Basis } from '../api/generated/enums.ts';
import type { Texts } from '../text/Texts.ts';
import { disclosure } from './disclosure.ts';

/** 推定, dotted; with its ground, which opens on a click. */
export function inferredTag({ parts }: Texts, why?: string | null): TemplateResult {
  if (why === undefined || why === null || why === '') return html`<span class="inferred-tag">${parts.inferred}</span>`;
  return disclosure(html`<span class="inferred-tag">${parts.inferred}</span>`, html`${why}`, 'inferred');
}

/** The tag of an inferred fact; nothing for a stated one, which is the plain case. */
export function basisTag(basis: Basis, texts: Texts, why?: string | null): TemplateResult | undefined {
  return basis === 'INFERRED' ? inferredTag(texts, why) : undefined;
}
