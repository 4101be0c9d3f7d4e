import { html, nothing, type TemplateResult } from 'lit';
import { migrationOf, type MigrationRoute } from '../../state/routes/migrationRoute.ts';
import type { TableOf } from '../../table/Column.ts';
import { filterRows } from '../../table/filterRows.ts';
import { toCsv } from '../../table/toCsv.ts';
import { dataTable } from '../../ui/dataTable.ts';
import { icon } from '../../ui/icon.ts';
import { csvAction, linkAction, printAction } from '../../ui/pageActions.ts';
import { pageHead } from '../../ui/pageHead.ts';
import { paperName } from '../../ui/paperName.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { unknownTag } from '../../ui/unknownTag.ts';
import type { Stage } from '../Stage.ts';
import { drawPair } from './drawPair.ts';
import { drawTimeline } from './drawTimeline.ts';
import type { ItemRow, Report } from './loadMigration.ts';
import { checkColumns, flowColumns, holderColumns, itemColumns } from './migrationColumns.ts';

/** Items on a page of their table. */
const PAGE_SIZE = 100;

/** A migration: band, timeline, both sides, flows, holders, checks, and every item in a table. */
export function drawReport(
  report: Report,
  items: readonly ItemRow[],
  route: MigrationRoute,
  stage: Stage,
): TemplateResult {
  const texts = stage.texts();
  const { migration: words } = texts;
  const title = words.fromTo(report.oldSystem.name, report.newSystem.name);
  const table: TableOf<ItemRow> = { columns: itemColumns(texts, stage.href), rows: items, idOf: idOfItem, hasUnknown };
  const save = (): void => {
    saveFile(`${title}.csv`, 'text/csv', toCsv(table, 'ID'));
  };
  return html`<div class="page move">
    ${pageHead(
      {
        crumbs: [{ words: words.title, href: stage.href(migrationOf(undefined)) }, { words: report.newSystem.name }],
        kind: words.kind,
        title: html`<span lang="ja">${title}</span>`,
        actions: [linkAction(texts, stage.say), csvAction(texts, save), printAction(texts)],
      },
      texts,
    )}
    ${drawBand(report, items, stage)} ${drawTimeline(report, texts)} ${drawPair(report, items, stage)}
    <div class="move-columns">
      <div>${drawFlows(report, stage)} ${drawHolders(report, stage)} ${drawMissing(report, stage)}</div>
      ${drawChecks(report, stage)}
    </div>
    ${drawItems(table, route, stage)}
  </div>`;
}

function drawBand(report: Report, items: readonly ItemRow[], stage: Stage): TemplateResult {
  const { migration: words } = stage.texts();
  const open = items.filter(hasUnknown).length;
  const flows = report.flows.nodes.filter(({ fate }) => fate === 'NOT_STATED').length;
  const why =
    report.oldList === 'NOT_IN_RECORD' ? words.oldMissing : report.newList === 'NOT_IN_RECORD' ? words.newMissing : '';
  const isOpen = open > 0 || flows > 0;
  return html`<div class="move-band ${isOpen ? 'is-open' : ''}" role="status">
    <p>
      ${icon(isOpen ? 'unknown' : 'ok')}<b>${isOpen ? words.cannotJudge : words.judged}</b> <span>${why}</span>
      ${open > 0 ? unknownTag(words.openRows(open)) : nothing}
      ${flows > 0 ? unknownTag(words.openFlows(flows)) : nothing}
      ${report.missing.length > 0 ? html`<a href="#move-missing">${words.missing(report.missing.length)}</a>` : nothing}
    </p>
  </div>`;
}

function drawFlows(report: Report, stage: Stage): TemplateResult {
  const texts = stage.texts();
  const { migration: words } = texts;
  return html`<section>
    <h2>${words.flows} <span class="small dim">${report.flows.totalCount}</span></h2>
    ${dataTable(
      {
        table: {
          columns: flowColumns(report, texts, stage.href),
          rows: report.flows.nodes,
          idOf: ({ flow }) => flow.id,
          hasUnknown: ({ fate }) => fate === 'NOT_STATED',
        },
        caption: words.flowsCaption,
      },
      texts,
    )}
  </section>`;
}

function drawHolders(report: Report, stage: Stage): TemplateResult {
  const texts = stage.texts();
  const { migration: words } = texts;
  return html`<section>
    <h2>${words.holders}</h2>
    ${dataTable(
      {
        table: { columns: holderColumns(texts, stage.href), rows: report.holders, idOf: ({ holder }) => holder.id },
        caption: words.holdersCaption,
      },
      texts,
    )}
  </section>`;
}

function drawMissing({ missing }: Report, stage: Stage): TemplateResult | typeof nothing {
  const { migration: words } = stage.texts();
  if (missing.length === 0) return nothing;
  return html`<section id="move-missing" tabindex="-1">
    <h2>${words.missingTitle}</h2>
    <ul class="move-list">
      ${missing.map(
        ({ name, document }) =>
          html`<li>
            ${unknownTag(name)}
            <a lang="ja" href=${stage.href({ view: 'paper', id: document.id })}>${paperName(document)}</a>
          </li>`,
      )}
    </ul>
  </section>`;
}

function drawChecks({ checks, checksSource, checksSourceEn }: Report, stage: Stage): TemplateResult {
  const texts = stage.texts();
  const { migration: words, lang } = texts;
  const count = (answer: 'YES' | 'NO' | 'UNKNOWN'): number => checks.filter((check) => check.answer === answer).length;
  return html`<section>
    <h2>
      ${words.checks} <span class="small dim">${words.checksCount(count('YES'), count('NO'), count('UNKNOWN'))}</span>
    </h2>
    ${dataTable(
      {
        table: {
          columns: checkColumns(checks, texts, stage.href),
          rows: checks,
          idOf: ({ id }) => id,
          hasUnknown: ({ answer }) => answer === 'UNKNOWN',
        },
        caption: words.checksCaption,
      },
      texts,
    )}
    <p class="hint">${words.checksSource(lang === 'ja' ? checksSource : checksSourceEn)}</p>
  </section>`;
}

function drawItems(table: TableOf<ItemRow>, route: MigrationRoute, stage: Stage): TemplateResult {
  const texts = stage.texts();
  const { migration: words, parts } = texts;
  const found = filterRows(table.rows, table.columns, route.filter);
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const page = Math.min(route.page, pages);
  const rows = found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const search = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    stage.go({ ...route, filter: value === '' ? undefined : value, page: 1 }, 'REPLACE');
  };
  const link = (to: number, text: string): TemplateResult | typeof nothing =>
    to < 1 || to > pages ? nothing : html`<a class="button" href=${stage.href({ ...route, page: to })}>${text}</a>`;
  return html`<section class="move-items">
    <h2>${words.itemsTitle}</h2>
    <div class="finding-bar">
      <p role="status">${parts.shownOf(rows.length, table.rows.length)}</p>
      <div class="field no-print">
        <label for="move-filter">${words.itemsFilter}</label>
        <input id="move-filter" type="search" .value=${route.filter ?? ''} @change=${search} />
      </div>
    </div>
    ${dataTable({ table: { ...table, rows }, caption: words.itemsCaption }, texts)}
    ${
      pages === 1
        ? nothing
        : html`<nav class="pager no-print" aria-label=${parts.pages}>
            ${link(page - 1, parts.previous)}<span>${parts.page(page, pages)}</span>${link(page + 1, parts.next)}
          </nav>`
    }
  </section>`;
}

function idOfItem(row: ItemRow): string {
  return [...row.old, ...row.new].map(({ id }) => id).join(' ');
}

function hasUnknown({ correspondence }: ItemRow): boolean {
  return correspondence === null;
}
