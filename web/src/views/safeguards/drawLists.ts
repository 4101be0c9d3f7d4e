import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../ui/icon.ts';
import { drawCellFacts } from './drawCellFacts.ts';
import { drawLook, isHatched } from './drawLook.ts';
import { groupRows } from './groupRows.ts';
import { nameColumn } from './nameColumn.ts';
import { nameControl } from './nameControl.ts';
import type { SafeguardsContext } from './SafeguardsContext.ts';
import type { ShownColumn, ShownMatrix, ShownRow } from './ShownMatrix.ts';

/** On a narrow screen one list for each column; the same rows, marks and words as in the table. */
export function drawLists(shown: ShownMatrix, context: SafeguardsContext): TemplateResult {
  const { texts, route } = context;
  const { safeguards } = texts;
  return html`<div class="matrix-lists">
    ${shown.columns.map((column, at) => {
      const rows = shown.rows.filter(({ cells }) => {
        const look = cells[at]?.look;
        return route.looks.length === 0 || (look !== undefined && route.looks.includes(look));
      });
      const isOpen = shown.columns.length <= 2 || rows.some(({ cells }) => cells[at]?.key === route.sel);
      return html`<details class="matrix-list" ?open=${isOpen}>
        <summary>
          <span>
            <span class="matrix-list-name">${nameColumn(column, route, texts).whole}</span>
            <span class="dim"
              >${safeguards.forms[column.form]}・${safeguards.shown(rows.length, shown.rows.length)}</span
            >
          </span>
          ${icon('down')}
        </summary>
        ${groupRows(rows).map(
          ({ group, rows: own }) =>
            html`<h2 class="matrix-list-group" lang=${group === '' ? texts.lang : 'ja'}>
                ${group === '' ? safeguards.noGroup : group}
              </h2>
              <ul>
                ${own.map((row) => drawLine(row, at, column, context))}
              </ul>`,
        )}
      </details>`;
    })}
  </div>`;
}

function drawLine(
  row: ShownRow,
  at: number,
  column: ShownColumn,
  context: SafeguardsContext,
): TemplateResult | typeof nothing {
  const { texts, route } = context;
  const { safeguards } = texts;
  const cell = row.cells[at];
  if (cell === undefined) return nothing;
  const isSelected = cell.key === route.sel;
  const isMarked = route.compare !== undefined && row.differs;
  return html`<li class=${isMarked ? 'differs' : ''}>
    <button
      type="button"
      class="matrix-line"
      data-cell=${cell.key}
      aria-expanded=${isSelected ? 'true' : 'false'}
      @click=${() => {
        context.choose(isSelected ? undefined : cell.key);
      }}
    >
      <span
        >${nameControl(row.control, texts)}${isMarked ? html` <span class="plain-tag">${safeguards.differs}</span>` : nothing}</span
      >
      <span class="matrix-line-look ${isHatched(cell.look) ? 'unknown-area' : ''}">
        ${isHatched(cell.look) || cell.look === 'INFERRED' ? nothing : drawLook(cell.look, texts)}
        <b class=${isHatched(cell.look) ? 'look-unknown' : ''}>${safeguards.looks[cell.look]}</b>
      </span>
    </button>
    ${isSelected ? html`<section class="cell-inline">${drawCellFacts(row, cell, column, context)}</section>` : nothing}
  </li>`;
}
