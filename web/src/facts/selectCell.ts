import { html, type TemplateResult } from 'lit';
import { brokenAtWords } from '../ui/brokenAtWords.ts';
import type { FactContext } from './FactContext.ts';

/** A word of a row that opens the panel of its fact: a link, so that the keyboard reaches it and the address keeps it. */
export function selectCell(
  words: string,
  id: string,
  name: string,
  { selectHref, texts }: FactContext,
): TemplateResult {
  return html`<a
    class="select-fact"
    href=${selectHref(id)}
    data-keep-focus
    aria-label=${words === name ? texts.facts.openDetails(name) : `${words} ${texts.facts.openDetails(name)}`}
    title=${name}
    >${words === name ? html`<span lang="ja">${brokenAtWords(name)}</span>` : words}</a
  >`;
}
