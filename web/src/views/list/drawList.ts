import { html, nothing, type TemplateResult } from 'lit';
import { LIST_SECTIONS, sectionOf } from '../../state/listSections.ts';
import { listOf, type ListKind, type ListRoute } from '../../state/routes/listRoute.ts';
import { START } from '../../state/routes/startRoute.ts';
import type { TableOf } from '../../table/Column.ts';
import { filterRows } from '../../table/filterRows.ts';
import { readSorting, sortRows, writeSorting } from '../../table/sortRows.ts';
import { toCsv } from '../../table/toCsv.ts';
import type { Texts } from '../../text/Texts.ts';
import { dataTable } from '../../ui/dataTable.ts';
import { notice } from '../../ui/notice.ts';
import { csvAction, linkAction, printAction } from '../../ui/pageActions.ts';
import { pageHead } from '../../ui/pageHead.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { tabLinks } from '../../ui/tabs.ts';
import type { Stage } from '../Stage.ts';
import { drawFilters } from './drawFilters.ts';
import { LISTS } from './lists.ts';
import type { ListValue } from './loadList.ts';
import { pageRows, type RowsPage } from './pageRows.ts';

interface Shown {
  readonly value: ListValue;
  readonly route: ListRoute;
  readonly stage: Stage;
}

/** Lists of holders: the page of each tells what is at stake there. */
const CHOSEN_HOLDERS: ReadonlySet<ListKind> = new Set([
  'systems',
  'contractors',
  'partners',
  'organisations',
  'departments',
]);

/** A list: how it is filtered, how many rows that shows, the rows. */
export function drawList({ value, route, stage }: Shown): TemplateResult {
  const texts = stage.texts();
  const { list, parts } = texts;
  const table = buildTable({ value, route, stage });
  const page = pageRows(table.rows, route.page);
  const title = list.titles[route.kind];
  const save = (): void => {
    saveFile(`${title}.csv`, 'text/csv', toCsv(table, list.heads.id));
    stage.say(list.saved(table.rows.length));
  };
  return html`<div class="page list-page">
    ${pageHead(
      {
        crumbs: [{ words: texts.frame.start, href: stage.href(START) }, { words: title }],
        title,
        actions: [linkAction(texts, stage.say), csvAction(texts, save), printAction(texts)],
      },
      texts,
    )}
    ${tabLinks(
      list.lists,
      LIST_SECTIONS[sectionOf(route.kind)].map((kind) => ({
        href: stage.href(listOf(kind)),
        words: list.titles[kind],
        isCurrent: kind === route.kind,
      })),
    )}
    ${CHOSEN_HOLDERS.has(route.kind) ? html`<p class="hint list-hint">${list.holderHint}</p>` : nothing}
    ${drawFilters({ value, route, stage })}
    <p class="list-count" role="status">${parts.shownOf(table.rows.length, value.rows.length)}</p>
    ${table.rows.length === 0 ? drawNothing(value, route, stage) : drawTable(table, page, route, stage)}
  </div>`;
}

/** The rows as they are shown: filtered by words and sorted; the same for screen, CSV and print. */
function buildTable({ value, route, stage }: Shown): TableOf<unknown> {
  const definition = LISTS[route.kind];
  const columns = definition.columns({ texts: stage.texts(), href: stage.href });
  const found = filterRows(value.rows, columns, route.filter);
  const rows = sortRows(found, columns, readSorting(route.sort, columns));
  return { columns, rows, idOf: definition.idOf, hasUnknown: definition.hasUnknown };
}

function drawTable(table: TableOf<unknown>, page: RowsPage<unknown>, route: ListRoute, stage: Stage): TemplateResult {
  const texts = stage.texts();
  return html`${dataTable(
    {
      table: { ...table, rows: page.rows },
      caption: texts.list.titles[route.kind],
      sorting: readSorting(route.sort, table.columns),
      sortHref: (sorting) => stage.href({ ...route, sort: writeSorting(sorting), page: 1 }),
    },
    texts,
  )}
  ${page.pages > 1 ? drawPager(page, route, stage, texts) : nothing}`;
}

function drawPager(
  { page, pages }: RowsPage<unknown>,
  route: ListRoute,
  stage: Stage,
  { parts }: Texts,
): TemplateResult {
  const to = (wanted: number, words: string): TemplateResult | typeof nothing =>
    wanted < 1 || wanted > pages
      ? nothing
      : html`<a class="button" href=${stage.href({ ...route, page: wanted })}>${words}</a>`;
  return html`<nav class="pager no-print" aria-label=${parts.pages}>
    ${to(page - 1, parts.previous)} <span>${parts.page(page, pages)}</span> ${to(page + 1, parts.next)}
  </nav>`;
}

function drawNothing({ rows }: ListValue, route: ListRoute, stage: Stage): TemplateResult {
  const { list } = stage.texts();
  const isFiltered = route.filter !== undefined || Object.keys(route.only).length > 0;
  const clear = html`<a class="button" href=${stage.href(listOf(route.kind))}>${list.clear}</a>`;
  return isFiltered
    ? notice({
        kind: 'plain',
        icon: 'search',
        title: list.nothing,
        content: rows.length === 0 ? list.emptyHint : list.nothingHint(rows.length),
        actions: [clear],
      })
    : notice({ kind: 'plain', icon: 'document', title: list.empty, content: list.emptyHint });
}
