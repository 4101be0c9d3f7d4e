import { html, nothing, type TemplateResult } from 'lit';
import { routeOfNode } from '../../state/routeOfNode.ts';
import type { Texts } from '../../text/Texts.ts';
import { evidenceLinks, evidenceQuote } from '../../ui/evidenceLink.ts';
import { icon } from '../../ui/icon.ts';
import { inferredTag } from '../../ui/inferredTag.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import type { Stage } from '../Stage.ts';
import { isHatched } from './drawLook.ts';
import type { CellFacts } from './loadCell.ts';
import { nameColumn } from './nameColumn.ts';
import { nameControl } from './nameControl.ts';
import type { SafeguardsContext } from './SafeguardsContext.ts';
import type { ShownCell, ShownColumn, ShownRow } from './ShownMatrix.ts';
import { explain } from '../../ui/explain.ts';

/** What stands behind a cell: sheet, state, why, the statements with their places, and where a silence was searched. */
export function drawCellFacts(
  row: ShownRow,
  { look }: ShownCell,
  column: ShownColumn,
  context: SafeguardsContext,
): TemplateResult {
  const { texts, route } = context;
  const { safeguards } = texts;
  const close = (): void => {
    context.choose(undefined);
  };
  const word = safeguards.looks[look];
  return html`<header class="cell-facts-head">
      <div>
        <h2 id="cell-facts-title" tabindex="-1">${explain(nameControl(row.control, texts))}</h2>
        <p>${nameColumn(column, route, texts).whole}</p>
      </div>
      ${isHatched(look) ? unknownTag(word) : look === 'INFERRED' ? inferredTag(texts) : html`<b>${word}</b>`}
      <button type="button" class="icon-only no-print" aria-label=${texts.parts.close} @click=${close}>
        ${icon('close')}
      </button>
    </header>
    ${drawBody(context)}`;
}

function drawBody({ facts, texts, stage, retryCell }: SafeguardsContext): TemplateResult {
  const { safeguards, states } = texts;
  if (facts === undefined || facts.state === 'LOADING') return html`<p role="status">${safeguards.loadingCell}</p>`;
  if (facts.state === 'FAILED')
    return html`<p role="status">${states.failed}</p>
      <button type="button" @click=${retryCell}>${states.retry}</button>`;
  const { cell, column } = facts;
  return html`${reasonsOf(facts, texts).map((reason) => html`<p>${reason}</p>`)}
  ${cell.measures.map((measure) => drawMeasure(measure, texts, stage))}
  ${
    cell.measures.length === 0 && column.searched.length > 0
      ? html`<p class="dim">${safeguards.searched}</p>
          ${evidenceLinks(column.searched, stage.href)}`
      : nothing
  }
  ${
    cell.notes.length === 0
      ? nothing
      : html`<p class="dim">${safeguards.notes}</p>
          <ul>
            ${cell.notes.map(({ printedWords, understood }) => html`<li>${safeguards.note(printedWords, understood)}</li>`)}
          </ul>`
  }`;
}

type ReadyFacts = Extract<CellFacts, { readonly state: 'READY' }>;

function reasonsOf({ cell, column }: ReadyFacts, { safeguards }: Texts): readonly string[] {
  const { reasons } = safeguards;
  const silence =
    cell.measures.length > 0
      ? cell.state === 'BLANK'
        ? reasons.BLANK
        : undefined
      : column.form === 'NOTHING_STATED'
        ? reasons.NOTHING_STATED
        : cell.state === 'NOT_ASKED' || cell.state === 'NOT_MENTIONED' || cell.state === 'MASKED'
          ? reasons[cell.state]
          : undefined;
  return [
    silence,
    cell.basis === 'INFERRED' && !cell.unaddressed ? safeguards.inferredReason : undefined,
    cell.unaddressed ? safeguards.unaddressed : undefined,
    cell.mixed ? safeguards.mixed : undefined,
  ].filter((reason) => reason !== undefined);
}

function drawMeasure(measure: ReadyFacts['cell']['measures'][number], texts: Texts, stage: Stage): TemplateResult {
  const { safeguards, words, parts } = texts;
  const { actor, form, state, mark, number, detail, toward, basis, why, evidence } = measure;
  const about = [
    words.measureActor[actor],
    words.measureForm[form],
    words.measureState[state],
    mark === null ? undefined : safeguards.mark(mark),
    number === null ? undefined : safeguards.number(number),
  ].filter((part) => part !== undefined);
  return html`<section class="cell-measure">
    <p>${about.join(safeguards.and)} ${basis === 'INFERRED' ? inferredTag(texts, why) : nothing}</p>
    ${detail === null ? nothing : html`<p lang="ja">${detail}</p>`}
    ${
      toward.length === 0
        ? nothing
        : html`<p>
            ${safeguards.toward}${toward.map((party, at) => {
              const route = routeOfNode(party);
              return html`${at === 0 ? '' : parts.comma}${route === undefined ? party.name : html`<a href=${stage.href(route)}>${party.name}</a>`}`;
            })}
          </p>`
    }
    ${evidence.map((place) => evidenceQuote(place, texts, stage.href))}
  </section>`;
}
