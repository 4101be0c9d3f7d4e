import { html, type TemplateResult } from 'lit';
import type { FactContext } from '../../facts/FactContext.ts';
import { evidenceQuote } from '../../ui/evidenceLink.ts';
import { icon } from '../../ui/icon.ts';
import { panel } from '../../ui/panel.ts';
import { sourceText } from '../../ui/sourceText.ts';
import type { MatterNode } from './buildMatter.ts';
import type { Selected } from './selectPlaces.ts';

interface SourceParts {
  /** None: the papers are not on this server, or the person has put the text away. */
  readonly text: MatterNode['sourceText'];
  readonly selected: Selected | undefined;
  readonly closeHref: string;
}

/** What stands at the selected place, and beside it the sheet's own text with that place marked, where the papers are on this server. */
export function drawSource({ text, selected, closeHref }: SourceParts, context: FactContext): TemplateResult {
  return html`${selected === undefined ? undefined : drawSelected(selected, text !== null, closeHref, context)}
  ${text === null ? undefined : drawText(text, selected, context.texts.matter.source)}`;
}

function drawSelected(
  { title, places }: Selected,
  hasText: boolean,
  closeHref: string,
  { texts, href }: FactContext,
): TemplateResult {
  return panel({
    id: 'fact',
    over: texts.parts.evidence,
    title: html`<span lang="ja">${title}</span>`,
    actions: html`<a class="button text" href=${closeHref} data-keep-focus>${icon('close')}${texts.parts.close}</a>`,
    content:
      places.length === 0
        ? html`<p>${texts.matter.placeNotFound}</p>`
        : html`${places.map((place) => evidenceQuote(hasText ? { ...place, excerpt: null } : place, texts, href))}`,
  });
}

type Lines = NonNullable<MatterNode['sourceText']>;

function drawText(lines: Lines, selected: Selected | undefined, title: string): TemplateResult {
  const ranges = (selected?.places ?? []).flatMap(({ lines: range }) => range ?? []);
  const isMarked = (number: number): boolean => ranges.some(({ from, to }) => number >= from && number <= to);
  return html`<section class="source-pane" aria-labelledby="source-title" lang="ja">
    <h2 id="source-title">${title}</h2>
    <div class="source-lines" tabindex="0" role="group" aria-labelledby="source-title">
      ${lines.map(({ number, text }) => html`<p data-line=${number}>${isMarked(number) ? html`<mark>${sourceText(text)}</mark>` : sourceText(text)}</p>`)}
    </div>
  </section>`;
}
