import { html, nothing, type TemplateResult } from 'lit';
import { safeguardsOf, type SafeguardsRoute } from '../../state/routes/safeguardsRoute.ts';
import { START } from '../../state/routes/startRoute.ts';
import { toCsv } from '../../table/toCsv.ts';
import type { Texts } from '../../text/Texts.ts';
import { explain } from '../../ui/explain.ts';
import { notice } from '../../ui/notice.ts';
import { csvAction, linkAction, printAction } from '../../ui/pageActions.ts';
import { pageHead } from '../../ui/pageHead.ts';
import { paperName } from '../../ui/paperName.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { drawLegend } from './drawLegend.ts';
import { drawLists } from './drawLists.ts';
import { drawRefused } from './drawRefused.ts';
import { drawTable } from './drawTable.ts';
import { drawToolbar } from './drawToolbar.ts';
import { matrixTable } from './matrixTable.ts';
import type { SafeguardsContext } from './SafeguardsContext.ts';
import { findCell } from './showMatrix.ts';
import type { ShownMatrix } from './ShownMatrix.ts';

/** The page of the safeguard matrix in every state that has an answer. */
export function drawSafeguards(context: SafeguardsContext): TemplateResult {
  const { texts, stage, route, shown } = context;
  const { safeguards, frame } = texts;
  const title = titleOf(route, texts);
  const save = (): void => {
    if (shown === undefined) return;
    saveFile(`${title}.csv`, 'text/csv;charset=utf-8', toCsv(matrixTable(shown, route, texts), safeguards.id));
  };
  return html`<div class="page safeguards">
    ${pageHead(
      {
        crumbs: [{ words: frame.start, href: stage.href(START) }, { words: frame.safeguards }],
        title,
        actions: [
          linkAction(texts, stage.say),
          shown === undefined ? undefined : csvAction(texts, save),
          printAction(texts),
        ],
      },
      texts,
    )}
    <p class="hint">${explain(safeguards.hint)}</p>
    ${context.isPrinting && shown !== undefined ? drawLegend(shown, context) : nothing} ${drawToolbar(context)}
    ${drawMissing(context)} ${drawAnswer(context)}
  </div>`;
}

/** The name of the page. */
export function titleOf({ compare }: SafeguardsRoute, { safeguards }: Texts): string {
  return compare === undefined ? safeguards.title : safeguards.compareTitle;
}

/** Papers that the address names and that are not there: nothing is left out without a word. */
function drawMissing({ value, route, texts, stage }: SafeguardsContext): TemplateResult | typeof nothing {
  const { safeguards, parts } = texts;
  const known = new Set(value.sheets.map(({ document }) => document.id));
  const missing = route.compare === undefined ? route.papers.filter((id) => !known.has(id)) : [];
  if (missing.length === 0) return nothing;
  const without = { ...route, papers: route.papers.filter((id) => known.has(id)), sel: undefined };
  return notice({
    kind: 'plain',
    icon: 'search',
    title: safeguards.papersMissing,
    content: html`<p>${safeguards.papersMissingHint(missing.join(parts.comma))}</p>`,
    actions: [html`<a class="button" href=${stage.href(without)}>${safeguards.withoutThem}</a>`],
  });
}

function drawAnswer(context: SafeguardsContext): TemplateResult | typeof nothing {
  const { texts, stage, shown, value, route } = context;
  const { safeguards } = texts;
  if (value.refused !== undefined)
    return drawRefused(value.refused, stage.href(safeguardsOf({ compare: route.compare })), texts);
  if (shown === undefined)
    return notice({ kind: 'plain', title: safeguards.chooseTwo, content: safeguards.chooseTwoHint });
  if (shown.columns.length === 0 && shown.silent.length === 0)
    return route.papers.length > 0 && route.compare === undefined
      ? nothing
      : notice({ kind: 'plain', icon: 'empty', title: safeguards.noSheets, content: safeguards.noSheetsHint });
  return html`${drawSaid(shown, context)} ${drawMatrix(shown, context)}`;
}

/** How many rows there are, and what is not among the columns or cells. */
function drawSaid(shown: ShownMatrix, { texts, stage, route }: SafeguardsContext): TemplateResult {
  const { safeguards } = texts;
  const isLost = route.sel !== undefined && findCell(shown, route.sel) === undefined;
  const silent = shown.silent.map(
    ({ id, name, document }) =>
      html`<a href=${stage.href({ view: 'matter', id, sel: undefined })} title=${name}>${paperName(document)}</a> `,
  );
  return html`<p class="matrix-said">
      <span role="status">${safeguards.shown(shown.rows.length, shown.allRows)}</span>
      ${silent.length === 0 ? nothing : html`<span class="unknown-word">${safeguards.silent(silent.length)}</span>${silent}`}
    </p>
    ${
      isLost
        ? html`<p class="matrix-said is-lost">
            <span>${safeguards.cellLost}</span>
            <a href=${stage.href({ ...route, sel: undefined })}>${safeguards.cellLostClear}</a>
          </p>`
        : nothing
    }`;
}

function drawMatrix(shown: ShownMatrix, context: SafeguardsContext): TemplateResult | typeof nothing {
  const { texts, stage, route } = context;
  const { safeguards } = texts;
  if (shown.columns.length === 0) return nothing;
  if (shown.rows.length > 0)
    return context.isNarrow && !context.isPrinting ? drawLists(shown, context) : drawTable(shown, context);
  const clear = stage.href({ ...route, group: undefined, looks: [], differing: false, sel: undefined });
  return notice({
    kind: 'plain',
    icon: 'empty',
    title: safeguards.none,
    content: safeguards.noneHint,
    actions: [html`<a class="button" href=${clear}>${safeguards.clear}</a>`],
  });
}
