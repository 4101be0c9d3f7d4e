import { html, type TemplateResult } from 'lit';
import type { FactContext } from '../../facts/FactContext.ts';
import { nodeLink } from '../../ui/nodeLink.ts';
import { panel } from '../../ui/panel.ts';
import { icon } from '../../ui/icon.ts';
import { evidenceQuote } from '../../ui/evidenceLink.ts';
import { basisTag } from '../../ui/inferredTag.ts';
import { itemAnswerMark } from '../../ui/statusMark.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import { placeOf, type MatterRow, type Report } from './matterRows.ts';
import { matterText } from './matterTable.ts';

/** The panel of the sheet that the address names: each of its facts with its answer, why, and the printed words. */
export function drawMatterPanel(
  { matters }: Report,
  selected: string | undefined,
  closeHref: string,
  context: FactContext,
): TemplateResult | undefined {
  const row = matters.nodes.find(({ matter }) => matter.id === selected);
  if (row === undefined) return undefined;
  const { texts, href } = context;
  return panel({
    id: 'fact',
    over: matterText(row, texts),
    title: html`<span lang="ja">${nodeLink(row.matter, href, texts.lang)}</span>`,
    actions: html`<a class="button text" href=${closeHref} data-keep-focus>${icon('close')}${texts.parts.close}</a>`,
    content:
      row.facts.length === 0
        ? html`<p>${row.answer === null ? texts.concept.notInForceLong : texts.concept.saysNothing}</p>`
        : html`<ul class="unknown-list">
            ${row.facts.map((fact) => drawFact(fact, context))}
          </ul>`,
  });
}

function drawFact(fact: MatterRow['facts'][number], { texts, href }: FactContext): TemplateResult {
  return html`<li>
    <p><span class="dim">${texts.words.nodeKind[fact.fact.kind]}</span> <span lang="ja">${fact.fact.name}</span></p>
    <p class="dim" lang="ja">${placeOf(fact)}</p>
    <p>
      ${itemAnswerMark(fact.answer, texts)} ${basisTag(fact.inferred ? 'INFERRED' : 'STATED', texts)}
      ${fact.reasons.map((reason) => unknownTag(texts.words.unknownReason[reason]))}
    </p>
    ${fact.evidence.map((evidence) => evidenceQuote(evidence, texts, href))}
  </li>`;
}
