import { html, type TemplateResult } from 'lit';
import type { TableOf } from '../table/Column.ts';
import { toCsv } from '../table/toCsv.ts';
import type { Texts } from '../text/Texts.ts';
import { csvAction } from '../ui/pageActions.ts';
import { saveFile } from '../ui/saveFile.ts';
import { dataTable } from '../ui/dataTable.ts';
import { foldedTable } from './foldedTable.ts';

export interface FactSectionParts<Row> {
  readonly id: string;
  readonly title: string;
  /** A line beside the title: what the table holds. */
  readonly about?: string | undefined;
  /** Between heading and table: a picture of the same. */
  readonly before?: TemplateResult | undefined;
  readonly table: TableOf<Row>;
  /** What is not in force on the day: folded, with its number. */
  readonly notNow?: TableOf<Row> | undefined;
  /** Said where there is no row: that the record has none, and what that does not mean. */
  readonly empty: TemplateResult | string;
  readonly selected?: string | undefined;
  /** All rows there are, where more than are shown. */
  readonly total?: number | undefined;
  readonly fileName: string;
  readonly groupOf?: ((row: Row) => string) | undefined;
}

/** A heading and its table, with its CSV; what is out of its period on the day is folded beneath, never left out. */
export function factSection<Row>(parts: FactSectionParts<Row>, texts: Texts): TemplateResult {
  const { id, title, about, table, notNow, empty, selected, total, groupOf } = parts;
  const { facts } = texts;
  const save = (): void => {
    const rows = [...table.rows, ...(notNow?.rows ?? [])];
    saveFile(`${parts.fileName}.csv`, 'text/csv', toCsv({ ...table, rows }, facts.reference));
  };
  const shown = table.rows.length + (notNow?.rows.length ?? 0);
  return html`<section class="fact-section">
    <div class="section-head">
      <h2 id="${id}-title">
        ${title} ${about === undefined ? undefined : html`<span class="section-about">${about}</span>`}
      </h2>
      ${shown === 0 ? undefined : html`<span class="no-print">${csvAction(texts, save)}</span>`}
    </div>
    ${parts.before}
    ${table.rows.length === 0 ? html`<div class="nothing-here">${empty}</div>` : foldedTable({ table, caption: title, selected, groupOf }, texts)}
    ${total === undefined || total <= shown ? undefined : html`<p class="small">${texts.parts.shownOf(shown, total)}</p>`}
    ${
      notNow === undefined || notNow.rows.length === 0
        ? undefined
        : html`<details class="disclosure plain not-now">
            <summary>${facts.notNow(notNow.rows.length)}</summary>
            <div class="disclosed">
              ${dataTable({ table: notNow, caption: facts.notNowCaption(title), selected, groupOf }, texts)}
            </div>
          </details>`
    }
  </section>`;
}
