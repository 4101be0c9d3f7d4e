import { html, type TemplateResult } from 'lit';
import { panel } from '../ui/panel.ts';
import { unknownTag } from '../ui/unknownTag.ts';
import { evidenceCell } from './evidenceCell.ts';
import type { FactContext } from './FactContext.ts';
import { selectCell } from './selectCell.ts';
import type { UnknownFact } from './UnknownFact.ts';

/** So many stand open. */
const SHOWN = 6;

/** The panel of what is not known: each fact with its unknowns and its places. Nothing if there is none. */
export function drawUnknowns(unknowns: readonly UnknownFact[], context: FactContext): TemplateResult | undefined {
  if (unknowns.length === 0) return undefined;
  const { facts, parts } = context.texts;
  const rest = unknowns.slice(SHOWN);
  return panel({
    id: 'unknowns',
    icon: 'unknown',
    title: facts.unknowns(unknowns.length),
    content: html`<p class="small">${facts.unknownHint}</p>
      <ul class="unknown-list">
        ${unknowns.slice(0, SHOWN).map((fact) => drawOne(fact, context))}
      </ul>
      ${
        rest.length === 0
          ? undefined
          : html`<details class="disclosure plain">
              <summary>${parts.moreRows(rest.length)}</summary>
              <ul class="unknown-list disclosed">
                ${rest.map((fact) => drawOne(fact, context))}
              </ul>
            </details>`
      }`,
  });
}

function drawOne({ id, name, unknowns, evidence }: UnknownFact, context: FactContext): TemplateResult {
  return html`<li>
    <p>${unknowns.map((words) => unknownTag(words))}</p>
    <p lang="ja">${selectCell(name, id, name, context)}</p>
    ${evidenceCell(evidence, context)}
  </li>`;
}
