import { html, type TemplateResult } from 'lit';
import type { EffectPartsFragment, EvidencePartsFragment } from '../api/generated/graphql.ts';
import { evidenceQuote } from '../ui/evidenceLink.ts';
import { icon } from '../ui/icon.ts';
import { factList, panel } from '../ui/panel.ts';
import { effectCell, periodsCell } from './effectCell.ts';
import type { FactContext } from './FactContext.ts';
import { brokenAtWords } from '../ui/brokenAtWords.ts';

/** What the panel says of the selected fact. */
export interface SelectedFact {
  readonly name: string;
  /** What kind of fact: 流れ, 保有. */
  readonly kind: string;
  readonly effect?: EffectPartsFragment | undefined;
  /** Further facts as pairs. */
  readonly more?: readonly { readonly term: string; readonly value: TemplateResult | string }[] | undefined;
  readonly evidence: readonly EvidencePartsFragment[];
}

/** The panel beside a page: the selected fact with its places and the printed words. `closeHref`: the page without it. */
export function factPanel(fact: SelectedFact, closeHref: string, context: FactContext): TemplateResult {
  const { texts, href } = context;
  const { facts, parts } = texts;
  const effect = fact.effect;
  const rows = [
    ...(effect === undefined
      ? []
      : [
          { term: facts.onTheDay, value: effectCell(effect, texts) },
          { term: facts.period, value: periodsCell(effect, texts) },
        ]),
    ...(fact.more ?? []),
  ];
  return panel({
    id: 'fact',
    over: fact.kind,
    title: html`<span lang="ja">${brokenAtWords(fact.name)}</span>`,
    actions: html`<a class="button text" href=${closeHref} data-keep-focus>${icon('close')}${parts.close}</a>`,
    content: html`${rows.length === 0 ? undefined : factList(rows)}
      <h3 class="panel-section">${parts.evidence}</h3>
      ${fact.evidence.map((each) => evidenceQuote(each, texts, href))}`,
  });
}
