import { html, nothing, type TemplateResult } from 'lit';
import type { FindingOrder } from '../../api/generated/enums.ts';
import { FINDING_ORDERS } from '../../state/findingKinds.ts';
import { findingsOf, type FindingsRoute } from '../../state/routes/findingsRoute.ts';
import { START } from '../../state/routes/startRoute.ts';
import { toCsv } from '../../table/toCsv.ts';
import { dataTable } from '../../ui/dataTable.ts';
import { notice } from '../../ui/notice.ts';
import { csvAction, linkAction, printAction } from '../../ui/pageActions.ts';
import { pageHead } from '../../ui/pageHead.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { openLoadedView } from '../openLoadedView.ts';
import type { OpenViewOn, Stage } from '../Stage.ts';
import { drawFilters } from './drawFilters.ts';
import { drawFinding } from './drawFinding.ts';
import { findingColumns } from './findingColumns.ts';
import { loadAllFindings, loadFindings, PAGE_SIZE, type FindingsAnswer } from './loadFindings.ts';

/** Opens the findings: what the rules found, filtered, with the reason of each and its places. */
export const openFindingsView: OpenViewOn<FindingsRoute> = (stage) =>
  openLoadedView(stage, {
    keyOf: (route) => JSON.stringify({ ...route, sel: undefined }),
    load: loadFindings,
    draw: ({ value, route }) => drawFindings(value, route, stage),
    title: () => stage.texts().findings.title,
  });

function drawFindings(value: FindingsAnswer, route: FindingsRoute, stage: Stage): TemplateResult {
  const texts = stage.texts();
  const { findings: words, frame } = texts;
  const { nodes, totalCount, failures } = value.findings;
  const selected = nodes.find(({ id }) => id === route.sel);
  const about = value.node;
  return html`<div class="page findings">
    ${pageHead(
      {
        crumbs: [{ words: frame.start, href: stage.href(START) }, { words: words.title }],
        title: about === undefined || about === null ? words.titleCount(totalCount) : words.about(about.name),
        actions: [linkAction(texts, stage.say), csvAction(texts, () => void saveCsv(route, stage)), printAction(texts)],
      },
      texts,
    )}
    <p class="hint">${words.hint}</p>
    ${failures.length === 0 ? nothing : notice({ kind: 'failed', title: words.failures(failures.length) })}
    <div class="finding-columns ${selected === undefined ? '' : 'has-panel'}">
      ${drawFilters(value, route, stage, selected !== undefined)}
      <div class="finding-list">
        ${drawBar(value, route, stage)}
        ${
          nodes.length === 0
            ? notice({
                kind: 'plain',
                icon: 'empty',
                title: words.none,
                content: words.noneHint,
                actions: [html`<a class="button" href=${stage.href(findingsOf())}>${words.clear}</a>`],
              })
            : dataTable(
                {
                  table: {
                    columns: findingColumns(texts, stage.href, (id) => stage.href({ ...route, sel: id })),
                    rows: nodes,
                    idOf: ({ id }) => id,
                    hasUnknown: ({ rule }) => rule.severity === 'GAP',
                  },
                  caption: words.caption,
                  selected: selected?.id,
                  onSelect: ({ id }) => {
                    stage.go({ ...route, sel: id }, 'REPLACE');
                  },
                },
                texts,
              )
        }
        ${drawPager(totalCount, route, stage)}
      </div>
      ${selected === undefined ? nothing : html`<div class="finding-panel">${drawFinding(selected, route, stage)}</div>`}
    </div>
  </div>`;
}

function drawBar({ findings }: FindingsAnswer, route: FindingsRoute, stage: Stage): TemplateResult {
  const { findings: words } = stage.texts();
  const { totalCount, nodes } = findings;
  const from = (route.page - 1) * PAGE_SIZE;
  const choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    stage.go({ ...route, page: 1, order: value === 'SEVERITY' ? undefined : (value as FindingOrder) });
  };
  return html`<div class="finding-bar">
    <p role="status">${nodes.length === 0 ? nothing : words.shown(from + 1, from + nodes.length, totalCount)}</p>
    <div class="field no-print">
      <label for="finding-order">${words.order}</label>
      <select id="finding-order" @change=${choose}>
        ${FINDING_ORDERS.map(
          (order) =>
            html`<option value=${order} .selected=${order === (route.order ?? 'SEVERITY')}>
              ${words.orders[order]}
            </option>`,
        )}
      </select>
    </div>
  </div>`;
}

function drawPager(total: number, route: FindingsRoute, stage: Stage): TemplateResult | typeof nothing {
  const { parts } = stage.texts();
  const pages = Math.ceil(total / PAGE_SIZE);
  if (pages <= 1) return nothing;
  const link = (page: number, words: string): TemplateResult | typeof nothing =>
    page < 1 || page > pages
      ? nothing
      : html`<a class="button" href=${stage.href({ ...route, page, sel: undefined })}>${words}</a>`;
  return html`<nav class="pager no-print" aria-label=${parts.pages}>
    ${link(route.page - 1, parts.previous)}<span>${parts.page(route.page, pages)}</span>${link(route.page + 1, parts.next)}
  </nav>`;
}

async function saveCsv(route: FindingsRoute, stage: Stage): Promise<void> {
  const texts = stage.texts();
  const all = await loadAllFindings(route, stage, new AbortController().signal);
  if (all.kind !== 'ANSWERED') {
    stage.say(texts.states.failed);
    return;
  }
  const table = {
    columns: findingColumns(texts, stage.href),
    rows: all.value,
    idOf: ({ id }: { readonly id: string }) => id,
  };
  saveFile(`${texts.findings.title}.csv`, 'text/csv', toCsv(table, 'ID'));
}
