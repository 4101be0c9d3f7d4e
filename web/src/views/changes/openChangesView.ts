import { html, nothing, type TemplateResult } from 'lit';
import { changesOf, type ChangesRoute } from '../../state/routes/changesRoute.ts';
import { START } from '../../state/routes/startRoute.ts';
import { toCsv } from '../../table/toCsv.ts';
import { formatDay } from '../../text/day.ts';
import { dataTable } from '../../ui/dataTable.ts';
import { notice } from '../../ui/notice.ts';
import { csvAction, linkAction, printAction } from '../../ui/pageActions.ts';
import { pageHead } from '../../ui/pageHead.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { openLoadedView } from '../openLoadedView.ts';
import type { OpenViewOn, Stage } from '../Stage.ts';
import { changeColumns, fileColumns } from './changeColumns.ts';
import { drawDays } from './drawDays.ts';
import { drawFilters } from './drawFilters.ts';
import { fiscalYearAround, type Days } from './fiscalYear.ts';
import { groupChanges } from './groupChanges.ts';
import { loadAllChanges, loadChanges, type ListedChanges, type LoadedChanges } from './loadChanges.ts';

/** Opens what changes between two days: what starts, ends, goes on or becomes unknown, each with its period and places. */
export const openChangesView: OpenViewOn<ChangesRoute> = (stage) => {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
  return openLoadedView(stage, {
    keyOf: (route) => JSON.stringify({ ...route, group: undefined }),
    load: (route, _stage, signal) => loadChanges(daysOf(route, today), route, stage, signal),
    draw: ({ value, route }) => drawChanges(value, today, route, stage),
    title: () => stage.texts().changes.title,
  });
};

/** One day alone is both; none is the fiscal year of today. */
function daysOf({ from, to }: ChangesRoute, today: string): Days {
  if (from === undefined && to === undefined) return fiscalYearAround(today);
  return { from: from ?? to ?? today, to: to ?? from ?? today };
}

function drawChanges(value: LoadedChanges, today: string, route: ChangesRoute, stage: Stage): TemplateResult {
  const texts = stage.texts();
  const { changes: words, frame, lang } = texts;
  const { days, state } = value;
  const actions = [
    linkAction(texts, stage.say),
    csvAction(texts, () => void saveCsv(days, route, stage)),
    printAction(texts),
  ];
  return html`<div class="page changes">
    ${pageHead(
      {
        crumbs: [{ words: frame.start, href: stage.href(START) }, { words: words.title }],
        title: words.between(formatDay(days.from, lang), formatDay(days.to, lang)),
        actions: state === 'REVERSED' ? undefined : actions,
      },
      texts,
    )}
    <p class="hint">${words.hint}</p>
    ${drawDays(days, today, route, stage)}
    ${state === 'REVERSED' ? notice({ kind: 'failed', title: words.reversed }) : drawList(value, route, stage)}
  </div>`;
}

function drawList(value: ListedChanges, route: ChangesRoute, stage: Stage): TemplateResult {
  const { changes: words, parts } = stage.texts();
  const { answer, rows } = value;
  const { totalCount } = answer;
  return html`<div class="change-columns">
    ${drawFilters(answer, route, stage)}
    <div class="change-table">
      <p role="status" class="change-count">${parts.shownOf(rows.length, totalCount)}</p>
      ${
        rows.length < totalCount
          ? notice({
              kind: 'truncated',
              title: words.truncated(rows.length, totalCount),
              content: words.truncatedHint,
            })
          : nothing
      }
      ${rows.length === 0 ? drawNone(value, route, stage) : drawTable(value, route, stage)} ${drawUndated(value, stage)}
    </div>
  </div>`;
}

function drawTable({ rows }: ListedChanges, route: ChangesRoute, stage: Stage): TemplateResult {
  const texts = stage.texts();
  const group = route.group ?? 'DAY';
  return dataTable(
    {
      table: {
        columns: changeColumns(texts, stage.href, group === 'DAY'),
        rows: groupChanges(rows, group, texts),
        idOf: ({ id }) => id,
        hasUnknown: ({ change }) => change.after.inForce === 'UNKNOWN',
      },
      caption: texts.changes.caption,
      groupOf: (row) => row.group,
    },
    texts,
  );
}

/** Nothing changes on these days: on which it would, and the way there. */
function drawNone({ answer }: ListedChanges, route: ChangesRoute, stage: Stage): TemplateResult {
  const { changes: words, lang } = stage.texts();
  const { firstDay, lastDay } = answer;
  const isDated = firstDay !== null && lastDay !== null;
  return notice({
    kind: 'plain',
    icon: 'empty',
    title: words.none,
    content: isDated ? words.noneHint(formatDay(firstDay, lang), formatDay(lastDay, lang)) : words.noneAtAll,
    actions: [
      isDated
        ? html`<a class="button" href=${stage.href({ ...route, from: firstDay, to: lastDay })}>${words.toDays}</a>`
        : undefined,
      html`<a class="button" href=${stage.href(changesOf({ from: route.from, to: route.to }))}>${words.clear}</a>`,
    ],
  });
}

/** Facts that cannot stand in the list, since no day of theirs is on record. */
function drawUndated({ answer }: ListedChanges, stage: Stage): TemplateResult | typeof nothing {
  const { changes: words, words: model, parts } = stage.texts();
  const kinds = answer.undated.filter(({ count }) => count > 0);
  if (kinds.length === 0) return nothing;
  const told = kinds.map(({ kind, count }) => words.undatedKind(model.nodeKind[kind], count));
  return html`<div class="change-undated">
    ${notice({ kind: 'unknown', title: words.undated(told.join(parts.comma)), content: words.undatedHint })}
  </div>`;
}

async function saveCsv(days: Days, route: ChangesRoute, stage: Stage): Promise<void> {
  const texts = stage.texts();
  const all = await loadAllChanges(days, route, stage, new AbortController().signal);
  if (all.kind !== 'ANSWERED') {
    stage.say(texts.states.failed);
    return;
  }
  const table = {
    columns: fileColumns(texts),
    rows: groupChanges(all.value, 'DAY', texts),
    idOf: ({ change }: { readonly change: { readonly fact: { readonly id: string } } }) => change.fact.id,
  };
  saveFile(`${texts.changes.title}_${days.from}_${days.to}.csv`, 'text/csv', toCsv(table, 'ID'));
}
