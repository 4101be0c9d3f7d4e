import { html, nothing, type TemplateResult } from 'lit';
import type { TableOf } from '../../table/Column.ts';
import type { FlowRow } from './flowColumns.ts';
import type { TraceContext } from './TraceContext.ts';

/** The flows as cards, for a narrow window: the same cells, one card a row. */
export function drawFlowCards(context: TraceContext, table: TableOf<FlowRow>): TemplateResult {
  const { texts, route, go } = context;
  const { trace } = texts;
  const excluded = table.rows.filter((row) => row.excluded !== undefined || row.step.carriage === 'EXCLUDED').length;
  const cell = (row: FlowRow, key: string): TemplateResult | string => {
    const column = table.columns.find((one) => one.key === key);
    return column === undefined ? '' : (column.cell ?? column.text)(row);
  };
  return html`<h2 class="cards-title">${trace.cardsTitle(table.rows.length - excluded, excluded)}</h2>
    <ol class="cards">
      ${table.rows.map((row) => {
        const { step } = row;
        const isExcluded = row.excluded !== undefined;
        return html`<li
          class="card ${table.hasUnknown?.(row) === true ? 'has-unknown' : ''} ${step.flow.id === route.sel ? 'is-selected' : ''}"
          data-id=${table.idOf(row)}
        >
          <header>
            <b>${step.hop === null ? trace.hopNone : trace.hop(step.hop)}</b><span>${cell(row, 'carriage')}</span>
          </header>
          <div class="card-body">
            <p class="card-title">
              <button
                type="button"
                class="plain"
                @click=${() => {
                  go({ sel: step.flow.id });
                }}
              >
                ${step.from.name}${trace.arrow}${step.to.name}
              </button>
            </p>
            ${
              isExcluded
                ? nothing
                : html`<dl>
                    ${['network', 'period', 'erasure', 'evidence'].map((key) => {
                      const column = table.columns.find((one) => one.key === key);
                      return html`<div>
                        <dt>${column?.head}</dt>
                        <dd>${cell(row, key)}</dd>
                      </div>`;
                    })}
                  </dl>`
            }
          </div>
        </li>`;
      })}
    </ol>`;
}
