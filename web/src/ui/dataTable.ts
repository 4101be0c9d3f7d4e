import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Column, TableOf } from '../table/Column.ts';
import type { Sorting } from '../table/sortRows.ts';
import type { Texts } from '../text/Texts.ts';
import { toHeading } from '../text/toHeading.ts';
import { icon } from './icon.ts';
import { scrollFrame } from './scrollFrame.ts';

export interface DataTableParts<Row> {
  readonly table: TableOf<Row>;
  /** What the table holds; read out before it. */
  readonly caption: string;
  readonly showsCaption?: boolean | undefined;
  readonly sorting?: Sorting | undefined;
  /** The address of the same table in another order. */
  readonly sortHref?: ((sorting: Sorting | undefined) => string) | undefined;
  readonly selected?: string | undefined;
  readonly onSelect?: ((row: Row) => void) | undefined;
  /** A heading over the rows that share it, which stand together. */
  readonly groupOf?: ((row: Row) => string) | undefined;
  /** Widths by what the columns hold and not by the rows, so that two tables stand in line. */
  readonly hasEvenColumns?: boolean | undefined;
}

/** A real table: heads with scope, rows that grow and are never cut, marks for what is selected and what is unknown. */
export function dataTable<Row>(parts: DataTableParts<Row>, texts: Texts): TemplateResult {
  const { table, caption, showsCaption } = parts;
  return html`<div class="table-frame" ${scrollFrame(caption)}>
    <table class="data ${parts.hasEvenColumns === true ? 'even' : ''}">
      <caption class=${showsCaption === true ? '' : 'hidden-label'}>
        ${caption}
      </caption>
      ${parts.hasEvenColumns === true ? drawWidths(table.columns) : nothing}
      <thead>
        <tr>
          ${table.columns.map((column) => drawHead(column, parts, texts))}
        </tr>
      </thead>
      ${drawBodies(parts)}
    </table>
  </div>`;
}

/** Numbers and short words take one share of the width, other cells two, cells of several words three. */
function drawWidths<Row>(columns: readonly Column<Row>[]): TemplateResult {
  const shares = columns.map(({ align, isShort, isWide }) => {
    if (isShort === true || align === 'right') return 1;
    return isWide === true ? 3 : 2;
  });
  const all = shares.reduce((sum, share) => sum + share, 0);
  return html`<colgroup>
    ${shares.map((share) => html`<col .style=${`width: ${((share / all) * 100).toFixed(2)}%`} />`)}
  </colgroup>`;
}

function drawHead<Row>(
  column: Column<Row>,
  { sorting, sortHref }: DataTableParts<Row>,
  { parts }: Texts,
): TemplateResult {
  const isSorted = sorting?.key === column.key;
  const order = !isSorted ? nothing : sorting.isDescending ? 'descending' : 'ascending';
  if (column.sortKey === undefined || sortHref === undefined)
    return html`<th scope="col" class=${column.align ?? 'left'}>${toHeading(column.head)}</th>`;
  // Three clicks: ascending, descending, the order of the record.
  const next = !isSorted
    ? { key: column.key, isDescending: false }
    : sorting.isDescending
      ? undefined
      : { ...sorting, isDescending: true };
  const title = next === undefined ? parts.sortRecord : next.isDescending ? parts.sortDescending : parts.sortAscending;
  return html`<th scope="col" class=${column.align ?? 'left'} aria-sort=${order}>
    <a class="sort" href=${sortHref(next)} title=${title} data-keep-focus
      >${toHeading(column.head)}${icon(isSorted ? (sorting.isDescending ? 'down' : 'up') : 'sort')}</a
    >
  </th>`;
}

function drawBodies<Row>(parts: DataTableParts<Row>): readonly TemplateResult[] {
  const { table, groupOf } = parts;
  if (groupOf === undefined)
    return [
      html`<tbody>
        ${drawRows(table.rows, parts)}
      </tbody>`,
    ];
  const groups = new Map<string, Row[]>();
  for (const row of table.rows) {
    const group = groups.get(groupOf(row));
    if (group === undefined) groups.set(groupOf(row), [row]);
    else group.push(row);
  }
  return [...groups].map(
    ([name, rows]) =>
      html`<tbody>
        <tr class="group">
          <th scope="rowgroup" colspan=${table.columns.length}>${name}</th>
        </tr>
        ${drawRows(rows, parts)}
      </tbody>`,
  );
}

function drawRows<Row>(rows: readonly Row[], parts: DataTableParts<Row>): unknown {
  const { table, selected, onSelect } = parts;
  return repeat(rows, table.idOf, (row) => {
    const id = table.idOf(row);
    const isSelected = selected !== undefined && id === selected;
    const classes = `${isSelected ? 'is-selected' : ''} ${table.hasUnknown?.(row) === true ? 'has-unknown' : ''}`;
    return html`<tr
      class=${classes}
      data-id=${id}
      aria-current=${isSelected ? 'true' : nothing}
      @click=${
        onSelect === undefined
          ? nothing
          : (event: Event) => {
              if (!(event.target instanceof Element) || event.target.closest('a, button, summary, input') === null)
                onSelect(row);
            }
      }
    >
      ${table.columns.map((column) => html`<td class="${column.align ?? 'left'} ${column.isWide === true ? 'wide' : column.isShort === true ? 'short' : ''}" data-head=${toHeading(column.head)}>${(column.cell ?? column.text)(row)}</td>`)}
    </tr>`;
  });
}
