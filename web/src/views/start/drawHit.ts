import { html, nothing, type TemplateResult } from 'lit';
import type { SearchQuery } from '../../api/generated/graphql.ts';
import type { Texts } from '../../text/Texts.ts';

type Hit = SearchQuery['search']['nodes'][number];

/** The printed form that bears the words, where it is not the name itself. */
export function drawMatched({ matched, node }: Hit, { start }: Texts): TemplateResult | typeof nothing {
  return matched === node.name ? nothing : html` <span class="dim small">${start.matchedAs(matched)}</span>`;
}

/** Where it stands, from the outside in. */
export function drawWithin({ within }: Hit, { start }: Texts): TemplateResult {
  if (within.length === 0) return html`${start.whereNotStated}`;
  return html`<span lang="ja">${within.map(({ name }) => name).join(' › ')}</span>`;
}
