import { html, type TemplateResult } from 'lit';
import type { Texts } from '../text/Texts.ts';
import { dataTable, type DataTableParts } from '../ui/dataTable.ts';

/** A table of more rows than this is folded: so many links stand between a keyboard and what follows. */
const WHOLE = 50;
const OPEN = 25;

/**
 * A table whose rows are many stands open with the first of them; the rest is folded beneath in columns of the same widths, found by the
 * browser's search, open when the selected row is there, and whole on paper.
 */
export function foldedTable<Row>(parts: DataTableParts<Row>, texts: Texts): TemplateResult {
  const { table, caption, selected } = parts;
  if (table.rows.length <= WHOLE) return dataTable(parts, texts);
  const rest = table.rows.slice(OPEN);
  const hasSelected = selected !== undefined && rest.some((row) => table.idOf(row) === selected);
  const draw = (rows: readonly Row[], name: string): TemplateResult =>
    dataTable({ ...parts, table: { ...table, rows }, caption: name, hasEvenColumns: true }, texts);
  return html`${draw(table.rows.slice(0, OPEN), caption)}
    <details class="disclosure plain more-rows" ?open=${hasSelected}>
      <summary>${texts.parts.moreRows(rest.length)}</summary>
      <div class="disclosed">${draw(rest, texts.facts.moreRowsCaption(caption, OPEN + 1))}</div>
    </details>`;
}
