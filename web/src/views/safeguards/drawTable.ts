import { html, nothing, type TemplateResult } from 'lit';
import { drawCellFacts } from './drawCellFacts.ts';
import { drawLook, isHatched } from './drawLook.ts';
import { groupRows } from './groupRows.ts';
import { nameColumn } from './nameColumn.ts';
import { nameControl } from './nameControl.ts';
import type { SafeguardsContext } from './SafeguardsContext.ts';
import { findCell } from './showMatrix.ts';
import type { ShownCell, ShownColumn, ShownMatrix, ShownRow } from './ShownMatrix.ts';

/** The matrix as one table: heads and first column in sight, a cell that the arrow keys reach; on paper in parts that fit. */
export function drawTable(shown: ShownMatrix, context: SafeguardsContext): TemplateResult {
  const { safeguards } = context.texts;
  const all = shown.columns.map((_column, at) => at);
  if (!context.isPrinting) {
    return html`<div class="matrix-frame" role="region" aria-label=${safeguards.title} tabindex="-1">
      ${drawPart(shown, all, context)} ${drawPopover(shown, context)}
    </div>`;
  }
  const parts = Array.from({ length: Math.ceil(all.length / PRINTED_COLUMNS) }, (_part, at) =>
    all.slice(at * PRINTED_COLUMNS, (at + 1) * PRINTED_COLUMNS),
  );
  return html`${parts.map((part) => html`<div class="matrix-part">${drawPart(shown, part, context)}</div>`)}`;
}

/** Columns on a sheet of A4, landscape. */
const PRINTED_COLUMNS = 11;

function drawPart(shown: ShownMatrix, part: readonly number[], context: SafeguardsContext): TemplateResult {
  const { route, texts } = context;
  const { safeguards } = texts;
  const columns = part.flatMap((at) => shown.columns[at] ?? []);
  const isCompared = route.compare !== undefined;
  return html`<table class="matrix ${isCompared ? 'is-compared' : ''}" role=${context.isPrinting ? nothing : 'grid'}>
    <caption class="hidden-label">
      ${safeguards.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col" rowspan="2" class="matrix-corner">${safeguards.control}</th>
        ${papersIn(columns, context).map(
          ({ words, span }) => html`<th scope="colgroup" colspan=${span} class="matrix-paper">${words}</th>`,
        )}
      </tr>
      <tr>
        ${columns.map((column, at) => drawColumnHead(column, isNewPaper(columns, at), context))}
      </tr>
    </thead>
    ${groupRows(shown.rows).map(
      ({ group, rows }) =>
        html`<tbody>
          <tr class="matrix-group">
            <th scope="rowgroup" colspan=${columns.length + 1}>
              <span lang=${group === '' ? texts.lang : 'ja'}>${group === '' ? safeguards.noGroup : group}</span>
            </th>
          </tr>
          ${rows.map((row) => drawRow(row, part, shown, context))}
        </tbody>`,
    )}
  </table>`;
}

function drawColumnHead(column: ShownColumn, isFirst: boolean, { route, texts }: SafeguardsContext): TemplateResult {
  const { sheet, actor, isUnknown, whole } = nameColumn(column, route, texts);
  const { safeguards } = texts;
  return html`<th scope="col" class=${isFirst ? 'is-first' : ''} title=${whole}>
    <span class="matrix-sheet">${sheet}</span><b class=${isUnknown ? 'unknown-word' : ''}>${actor}</b>${
      column.form === 'MASKED' && route.compare === undefined
        ? html`<b class="unknown-word">${safeguards.forms.MASKED}</b>`
        : nothing
    }
  </th>`;
}

function drawRow(
  row: ShownRow,
  part: readonly number[],
  shown: ShownMatrix,
  context: SafeguardsContext,
): TemplateResult {
  const { texts, route } = context;
  const marked = route.compare !== undefined && row.differs;
  return html`<tr class=${marked ? 'differs' : ''}>
    <th scope="row" lang=${texts.lang}>
      ${nameControl(row.control, texts)}${marked ? html` <span class="plain-tag">${texts.safeguards.differs}</span>` : nothing}
    </th>
    ${part.map((at) => {
      const cell = row.cells[at];
      const column = shown.columns[at];
      return cell === undefined || column === undefined ? nothing : drawCell(row, cell, column, at, shown, context);
    })}
  </tr>`;
}

function drawCell(
  row: ShownRow,
  shownCell: ShownCell,
  column: ShownColumn,
  at: number,
  shown: ShownMatrix,
  context: SafeguardsContext,
): TemplateResult {
  const { texts, route } = context;
  const { safeguards, words } = texts;
  const { look, key, cell } = shownCell;
  const isSelected = route.sel === key;
  const isFaded = route.looks.length > 0 && !route.looks.includes(look);
  const classes = [
    isHatched(look) ? 'unknown-area' : '',
    isNewPaper(shown.columns, at) ? 'is-first' : '',
    isSelected ? 'is-selected' : '',
    isFaded ? 'is-faded' : '',
  ].join(' ');
  const name = safeguards.cell(
    nameControl(row.control, texts),
    nameColumn(column, route, texts).whole,
    safeguards.looks[look],
  );
  const who = [...new Set(cell.measures.map(({ actor }) => words.measureActor[actor]))].join(safeguards.and);
  const details = [...new Set(cell.measures.flatMap(({ detail }) => detail ?? []))];
  const isCompared = route.compare !== undefined;
  const hasWordOnly = look === 'BLANK' || look === 'MASKED' || look === 'INFERRED';
  const mark = isCompared
    ? html`${hasWordOnly ? nothing : drawLook(look, texts)}<b class=${isHatched(look) ? 'look-unknown' : ''}
          >${safeguards.looks[look]}</b
        >`
    : drawLook(look, texts);
  const stated =
    isCompared && who !== ''
      ? html`<p>
          ${who}${details.length === 0 ? nothing : html`<br /><span class="dim" lang="ja">${details.join('／')}</span>`}
        </p>`
      : nothing;
  if (context.isPrinting) return html`<td class=${classes}>${mark}${stated}</td>`;
  return html`<td class=${classes}>
    <button
      type="button"
      tabindex="-1"
      data-cell=${key}
      aria-label=${name}
      title=${safeguards.looks[look]}
      aria-expanded=${isSelected ? 'true' : 'false'}
      @click=${() => {
        context.choose(isSelected ? undefined : key);
      }}
    >
      ${mark}</button
    >${stated}
  </td>`;
}

function drawPopover(shown: ShownMatrix, context: SafeguardsContext): TemplateResult | typeof nothing {
  const { sel } = context.route;
  const found = sel === undefined ? undefined : findCell(shown, sel);
  if (found === undefined) return nothing;
  return html`<section class="cell-popover" role="dialog" aria-labelledby="cell-facts-title">
    ${drawCellFacts(found.row, found.cell, found.column, context)}
  </section>`;
}

function isNewPaper(columns: readonly ShownColumn[], at: number): boolean {
  return at === 0 || paperOf(columns[at]) !== paperOf(columns[at - 1]);
}

function paperOf(column: ShownColumn | undefined): string | undefined {
  return column?.matters[0]?.document.id;
}

/** The papers over their columns, with the form that all of them share. */
function papersIn(
  columns: readonly ShownColumn[],
  { route, texts }: SafeguardsContext,
): readonly { readonly words: string; readonly span: number }[] {
  const starts = columns.flatMap((_column, at) => (isNewPaper(columns, at) || route.compare !== undefined ? [at] : []));
  return starts.map((start, index) => {
    const own = columns.slice(start, starts[index + 1] ?? columns.length);
    const [first] = own;
    const forms = new Set(own.map(({ form }) => form).filter((form) => form === 'CHECKLIST' || form === 'FREE_TEXT'));
    const form =
      forms.size === 1 && route.compare === undefined ? ` ${texts.safeguards.forms[[...forms][0] ?? 'FREE_TEXT']}` : '';
    return {
      words: first === undefined ? '' : `${nameColumn(first, route, texts).paper}${form}`,
      span: own.length,
    };
  });
}
