import { html, nothing, type TemplateResult } from 'lit';
import type { GlossaryTermQuery } from '../api/generated/graphql.ts';
import type { Outcome } from '../api/Outcome.ts';
import { formatDay } from '../text/day.ts';
import type { Texts } from '../text/Texts.ts';
import { icon } from '../ui/icon.ts';
import { factList } from '../ui/panel.ts';

/** What is known of a term that was pressed; without an outcome it is on its way. */
export interface TermShown {
  readonly term: string;
  readonly outcome: Outcome<GlossaryTermQuery> | undefined;
}

type Entry = GlossaryTermQuery['glossary'][number];

/** The explanation of a term as the glossary has it: in the words of the record, which are Japanese. */
export function drawTerm({ term, outcome }: TermShown, texts: Texts, close: () => void): TemplateResult {
  return html`<div class="term-head">
      <h2 id="term-title" lang="ja">${term}</h2>
      <button
        type="button"
        class="icon-only"
        aria-label=${texts.parts.close}
        aria-describedby="term-body"
        @click=${close}
      >
        ${icon('close')}
      </button>
    </div>
    <div id="term-body" role="status">${drawOutcome(term, outcome, texts)}</div>`;
}

function drawOutcome(term: string, outcome: TermShown['outcome'], texts: Texts): TemplateResult {
  const { glossary: words } = texts;
  if (outcome === undefined || outcome.kind === 'ABORTED') return html`<p class="dim">${words.loading}</p>`;
  if (outcome.kind !== 'ANSWERED') return html`<p>${words.failed}</p>`;
  const entry = outcome.value.glossary.find((each) => each.term === term);
  return entry === undefined ? html`<p>${words.gone(term)}</p>` : drawEntry(entry, texts);
}

function drawEntry(entry: Entry, { glossary: words, lang, parts }: Texts): TemplateResult {
  const { reading, english, englishState, aka, definition, source, checked, replacedBy, replaces, remark } = entry;
  const [from, to] = [entry.from, entry.to].map((day) => (day === null ? undefined : formatDay(day, lang)));
  const inJapanese = (text: string): TemplateResult => html`<span lang="ja">${text}</span>`;
  return html`<p class="small dim" lang="ja">${reading}</p>
    <p lang="ja">${definition}</p>
    ${factList([
      {
        term: words.english,
        value: html`<span lang="en">${english}</span> ${
            englishState === 'UNCHECKED'
              ? html`<span class="dim">${parts.aside(words.englishUnchecked)}</span>`
              : nothing
          }`,
      },
      ...(aka.length === 0 ? [] : [{ term: words.aka, value: inJapanese(aka.join('、')) }]),
      ...(from === undefined && to === undefined ? [] : [{ term: words.inUse, value: words.span(from, to) }]),
      ...(replacedBy === null ? [] : [{ term: words.replacedBy, value: inJapanese(replacedBy) }]),
      ...(replaces.length === 0 ? [] : [{ term: words.replaces, value: inJapanese(replaces.join('、')) }]),
      {
        term: words.source,
        value: html`${inJapanese(source)} ${checked ? nothing : html`<span class="dim">${words.unchecked}</span>`}`,
      },
      ...(remark === null ? [] : [{ term: words.remark, value: inJapanese(remark) }]),
    ])}`;
}
