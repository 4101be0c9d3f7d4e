import { html, nothing, type TemplateResult } from 'lit';
import type { TableOf } from '../../table/Column.ts';
import { filterRows } from '../../table/filterRows.ts';
import { dataTable } from '../../ui/dataTable.ts';
import { notice } from '../../ui/notice.ts';
import { tabLinks } from '../../ui/tabs.ts';
import type { Texts } from '../../text/Texts.ts';
import { drawFlowCards } from './drawFlowCards.ts';
import { flowTable } from './flowColumns.ts';
import { paperTable } from './paperColumns.ts';
import { stopTable } from './stopColumns.ts';
import type { TraceContext } from './TraceContext.ts';
import { selectionOf, unknownTable } from './unknownColumns.ts';

/** The tables of the answer in tabs; the same rows, words and unknowns as the picture. */
export function drawTables(context: TraceContext, isNarrow: boolean): TemplateResult {
  const { texts, route, value, href } = context;
  const { trace } = texts;
  const { completeness, stops, steps } = value.trace;
  const tab = (name: typeof route.tab, words: string, count: number) => ({
    href: href({ tab: name, reason: undefined }),
    words,
    count,
    isCurrent: route.tab === name,
  });
  return html`<section class="trace-tables no-print" aria-label=${trace.tablesLabel}>
    <div class="trace-tabs">
      ${tabLinks(trace.tablesLabel, [
        tab('FLOWS', trace.tabFlows, steps.length),
        tab('HOLDINGS', trace.tabHoldings, stops.length),
        tab('UNKNOWN', trace.tabUnknown, completeness.unknowns.length),
        tab('PAPERS', trace.tabPapers, completeness.papers.length),
      ])}
      <p class="hint">${trace.sameAsPicture}</p>
    </div>
    ${drawTab(context, isNarrow)}
  </section>`;
}

function drawTab(context: TraceContext, isNarrow: boolean): TemplateResult {
  const { value, texts, route, stage, go } = context;
  const { trace } = texts;
  const subject = value.trace.subject.name;
  const select = (id: string | undefined): void => {
    if (id !== undefined) go({ sel: id });
  };
  switch (route.tab) {
    case 'FLOWS': {
      const table = flowTable(value, texts, stage.href);
      const rows = filterRows(table.rows, table.columns, route.filter);
      if (isNarrow)
        return html`${sayFilter(context, rows.length, table.rows.length)}${drawFlowCards(context, { ...table, rows })}`;
      return show(context, table, trace.captionFlows(subject), route.sel, ({ step }) => {
        select(step.flow.id);
      });
    }
    case 'HOLDINGS':
      return show(
        context,
        stopTable(value, texts, stage.href),
        trace.captionHoldings(subject),
        route.sel,
        ({ endpoint }) => {
          select(endpoint.id);
        },
      );
    case 'UNKNOWN':
      return show(
        context,
        unknownTable(value, route.reason, texts, stage.href),
        trace.captionUnknown(subject),
        route.sel,
        ({ end }) => {
          select(selectionOf(end, value));
        },
        value.trace.completeness.unknowns.length,
      );
    case 'PAPERS':
      return show(context, paperTable(value, texts, stage.href), trace.captionPapers, undefined, undefined);
  }
}

function show<Row>(
  context: TraceContext,
  table: TableOf<Row>,
  caption: string,
  selected: string | undefined,
  onSelect: ((row: Row) => void) | undefined,
  all = table.rows.length,
): TemplateResult {
  const rows = filterRows(table.rows, table.columns, context.route.filter);
  const unique = withUniqueIds({ ...table, rows });
  return html`${sayFilter(context, rows.length, all)}
  ${
    rows.length === 0
      ? notice({ kind: 'plain', title: context.texts.trace.filterNothing(context.route.filter ?? '') })
      : dataTable({ table: unique, caption, selected, onSelect }, context.texts)
  }`;
}

/** Several unknown ends may be of one flow: rows are told apart by their number, selections by the flow. */
function withUniqueIds<Row>(table: TableOf<Row>): TableOf<Row> {
  const seen = new Map<string, number>();
  const ids = new Map<Row, string>();
  for (const row of table.rows) {
    const id = table.idOf(row);
    const count = seen.get(id) ?? 0;
    seen.set(id, count + 1);
    ids.set(row, count === 0 ? id : `${id} ${count + 1}`);
  }
  return { ...table, idOf: (row) => ids.get(row) ?? table.idOf(row) };
}

function sayFilter({ texts, route, href }: TraceContext, shown: number, all: number): TemplateResult | typeof nothing {
  if (shown === all && route.filter === undefined && route.reason === undefined) return nothing;
  const { trace, words } = texts;
  return html`<p class="filter-said" role="status">
    ${route.reason === undefined ? nothing : html`<b>${words.unknownReason[route.reason]}</b>`}
    ${trace.filterShown(shown, all)}
    <a data-keep-focus href=${href({ filter: undefined, reason: undefined })}>${trace.filterClear}</a>
  </p>`;
}

/** The rows of the tab that is shown, as they are shown, for a file. */
export function shownTable({ value, route, stage }: TraceContext, texts: Texts): TableOf<unknown> {
  const href = stage.href;
  const filtered = <Row>(table: TableOf<Row>): TableOf<unknown> =>
    ({
      ...table,
      rows: filterRows(table.rows, table.columns, route.filter),
    }) as unknown as TableOf<unknown>;
  switch (route.tab) {
    case 'FLOWS':
      return filtered(flowTable(value, texts, href));
    case 'HOLDINGS':
      return filtered(stopTable(value, texts, href));
    case 'UNKNOWN':
      return filtered(unknownTable(value, route.reason, texts, href));
    case 'PAPERS':
      return filtered(paperTable(value, texts, href));
  }
}
