import { html, nothing, type TemplateResult } from 'lit';
import { drawCellFacts } from './drawCellFacts.ts';
import { drawLook, isHatched } from './drawLook.ts';
import { nameColumn } from './nameColumn.ts';
import { nameControl } from './nameControl.ts';
import type { SafeguardsContext } from './SafeguardsContext.ts';
import type { ShownMatrix } from './showMatrix.ts';

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
          <span>${nameColumn(column, route, texts).whole}</span>
          <span class="dim">${safeguards.forms[column.form]}・${safeguards.shown(rows.length, shown.rows.length)}</span>
        </summary>
        <ul>
          ${rows.map((row) => {
            const cell = row.cells[at];
            if (cell === undefined) return nothing;
            const isSelected = cell.key === route.sel;
            return html`<li>
              <button
                type="button"
                class="matrix-line"
                data-cell=${cell.key}
                aria-expanded=${isSelected ? 'true' : 'false'}
                @click=${() => {
                  context.go({ sel: isSelected ? undefined : cell.key });
                }}
              >
                <span>${nameControl(row.control, texts)}</span>
                <span class="matrix-line-look ${isHatched(cell.look) ? 'unknown-area' : ''}">
                  ${isHatched(cell.look) || cell.look === 'INFERRED' ? nothing : drawLook(cell.look, texts)}
                  <b class=${isHatched(cell.look) ? 'look-unknown' : ''}>${safeguards.looks[cell.look]}</b>
                </span>
              </button>
              ${isSelected ? html`<section class="cell-inline">${drawCellFacts(row, cell, column, context)}</section>` : nothing}
            </li>`;
          })}
        </ul>
      </details>`;
    })}
  </div>`;
}
