import { html, nothing, type TemplateResult } from 'lit';
import { safeguardsOf, type SafeguardsRoute } from '../../state/routes/safeguardsRoute.ts';
import { START } from '../../state/routes/startRoute.ts';
import { toCsv } from '../../table/toCsv.ts';
import { failureBox } from '../../ui/failureBox.ts';
import { notice } from '../../ui/notice.ts';
import { csvAction, linkAction, printAction } from '../../ui/pageActions.ts';
import { pageHead } from '../../ui/pageHead.ts';
import { paperName } from '../../ui/paperName.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { openLoadedView } from '../openLoadedView.ts';
import type { OpenViewOn, Stage } from '../Stage.ts';
import { drawLists } from './drawLists.ts';
import { drawTable } from './drawTable.ts';
import { drawToolbar } from './drawToolbar.ts';
import { loadCell, type CellFacts } from './loadCell.ts';
import { keyOfSafeguards, loadSafeguards, type SafeguardsValue } from './loadSafeguards.ts';
import { matrixTable } from './matrixTable.ts';
import { followKeys, placePopover } from './followKeys.ts';
import type { SafeguardsContext } from './SafeguardsContext.ts';
import { showMatrix, type ShownMatrix } from './showMatrix.ts';
import { explain } from '../../ui/explain.ts';

/** Opens the safeguard matrix: all sheets, or two sheets or parties compared, with the places of each cell. */
export const openSafeguardsView: OpenViewOn<SafeguardsRoute> = (stage) => {
  const page = new SafeguardsPage(stage);
  const view = openLoadedView<SafeguardsRoute, SafeguardsValue>(stage, {
    keyOf: keyOfSafeguards,
    load: loadSafeguards,
    draw: ({ value, route, redraw }) => page.draw(value, route, redraw),
    title: (_value, route) => titleOf(route, stage),
    drawn: () => {
      placePopover(stage.host);
    },
  });
  return {
    ...view,
    close: () => {
      page.close();
      view.close();
    },
  };
};

function titleOf({ compare }: SafeguardsRoute, stage: Stage): string {
  const { safeguards } = stage.texts();
  return compare === undefined ? safeguards.title : safeguards.compareTitle;
}

/** What belongs to one open page: what was loaded for the chosen cell, and the listeners on its host. */
class SafeguardsPage {
  readonly #stage: Stage;
  readonly #ending = new AbortController();
  readonly #narrow = matchMedia('(max-width: 767px)');
  #request = new AbortController();
  #facts: CellFacts | undefined;
  #asked: string | undefined;
  #isPrinting = false;
  #redraw: () => void = () => undefined;
  #route: SafeguardsRoute = safeguardsOf();

  constructor(stage: Stage) {
    this.#stage = stage;
    const { signal } = this.#ending;
    const again = (): void => {
      this.#redraw();
    };
    this.#narrow.addEventListener('change', again, { signal });
    const print = (isPrinting: boolean) => (): void => {
      this.#isPrinting = isPrinting;
      this.#redraw();
    };
    addEventListener('beforeprint', print(true), { signal });
    addEventListener('afterprint', print(false), { signal });
    followKeys(stage.host, signal, () => {
      if (this.#route.sel !== undefined) this.#go({ sel: undefined });
    });
  }

  close(): void {
    this.#ending.abort();
    this.#request.abort();
  }

  draw(value: SafeguardsValue, route: SafeguardsRoute, redraw: () => void): TemplateResult {
    this.#redraw = redraw;
    this.#route = route;
    const shown = value.matrix === undefined ? undefined : showMatrix(value.matrix, route);
    this.#loadFacts(shown);
    return drawPage({
      value,
      shown,
      route,
      stage: this.#stage,
      texts: this.#stage.texts(),
      isNarrow: this.#narrow.matches,
      isPrinting: this.#isPrinting,
      facts: this.#facts,
      go: (change) => {
        this.#go(change);
      },
    });
  }

  #go(change: Partial<SafeguardsRoute>): void {
    this.#stage.go(
      { ...this.#route, ...change },
      'sel' in change && Object.keys(change).length === 1 ? 'REPLACE' : 'PUSH',
    );
  }

  /** The facts of the chosen cell come after the matrix itself. */
  #loadFacts(shown: ShownMatrix | undefined): void {
    const { sel } = this.#route;
    if (sel === this.#asked) return;
    this.#asked = sel;
    this.#request.abort();
    this.#request = new AbortController();
    this.#facts = undefined;
    const row = shown?.rows.find(({ cells }) => cells.some(({ key }) => key === sel));
    const column = shown?.columns.find((_column, at) => row?.cells[at]?.key === sel);
    if (sel === undefined || row === undefined || column === undefined) return;
    this.#facts = { key: sel, state: 'LOADING' };
    const { signal } = this.#request;
    void loadCell(sel, row.control.id, column, this.#route, this.#stage, signal).then((facts) => {
      if (facts === undefined || signal.aborted) return;
      this.#facts = facts;
      this.#redraw();
    });
  }
}

function drawPage(context: SafeguardsContext): TemplateResult {
  const { texts, stage, route, shown } = context;
  const { safeguards, frame } = texts;
  const save = (): void => {
    if (shown === undefined) return;
    const title = titleOf(route, stage);
    saveFile(`${title}.csv`, 'text/csv;charset=utf-8', toCsv(matrixTable(shown, route, texts), safeguards.id));
  };
  return html`<div class="page safeguards">
    ${pageHead(
      {
        crumbs: [{ words: frame.start, href: stage.href(START) }, { words: frame.safeguards }],
        title: titleOf(route, stage),
        actions: [
          linkAction(texts, stage.say),
          shown === undefined ? undefined : csvAction(texts, save),
          printAction(texts),
        ],
      },
      texts,
    )}
    <p class="hint">${explain(safeguards.hint)}</p>
    ${drawToolbar(context)} ${drawAnswer(context)}
  </div>`;
}

function drawAnswer(context: SafeguardsContext): TemplateResult {
  const { texts, stage, shown, value, route } = context;
  const { safeguards } = texts;
  if (value.refused !== undefined)
    return failureBox(value.refused, texts, () => {
      stage.go(safeguardsOf({ compare: route.compare }));
    });
  if (shown === undefined)
    return notice({ kind: 'plain', title: safeguards.chooseTwo, content: safeguards.chooseTwoHint });
  if (shown.columns.length === 0)
    return notice({ kind: 'plain', icon: 'empty', title: safeguards.noSheets, content: safeguards.noSheetsHint });
  const clear = stage.href({ ...route, group: undefined, looks: [], differing: false, sel: undefined });
  return html`<p class="matrix-said">
      <span role="status">${safeguards.shown(shown.rows.length, shown.allRows)}</span>
      ${
        shown.silent.length === 0
          ? nothing
          : html`<span class="unknown-word">${safeguards.silent(shown.silent.length)}</span>${shown.silent.map(
                ({ id, name, document }) =>
                  html`<a href=${stage.href({ view: 'matter', id, sel: undefined })} title=${name}
                    >${paperName(document)}</a
                  > `,
              )}`
      }
    </p>
    ${
      shown.rows.length === 0
        ? notice({
            kind: 'plain',
            icon: 'empty',
            title: safeguards.none,
            content: safeguards.noneHint,
            actions: [html`<a class="button" href=${clear}>${safeguards.clear}</a>`],
          })
        : context.isNarrow && !context.isPrinting
          ? drawLists(shown, context)
          : drawTable(shown, context)
    }`;
}
