import type { TemplateResult } from 'lit';
import { safeguardsOf, type SafeguardsRoute } from '../../state/routes/safeguardsRoute.ts';
import type { Stage } from '../Stage.ts';
import { drawSafeguards } from './drawSafeguards.ts';
import { followKeys } from './followKeys.ts';
import { loadCell, type CellFacts } from './loadCell.ts';
import type { Matrix, SafeguardsValue } from './loadSafeguards.ts';
import { findChosen, placePopover, revealCell, setFirstStop } from './placePopover.ts';
import { findCell, showMatrix } from './showMatrix.ts';
import type { ShownMatrix } from './ShownMatrix.ts';

/** What belongs to one open page: what was loaded for the chosen cell, where the focus goes, and the listeners on its host. */
export class SafeguardsPage {
  readonly #stage: Stage;
  readonly #ending = new AbortController();
  readonly #narrow = matchMedia('(max-width: 767px)');
  #request = new AbortController();
  #facts: CellFacts | undefined;
  #asked: { readonly cell: string; readonly matrix: Matrix } | undefined;
  #revealed: string | undefined;
  #wantsFocus = false;
  #isPrinting = false;
  #redraw: () => void = () => undefined;
  #route: SafeguardsRoute = safeguardsOf();

  constructor(stage: Stage) {
    this.#stage = stage;
    const { signal } = this.#ending;
    const print = (isPrinting: boolean) => (): void => {
      this.#isPrinting = isPrinting;
      this.#redraw();
    };
    const again = (): void => {
      this.#redraw();
    };
    this.#narrow.addEventListener('change', again, { signal });
    addEventListener('beforeprint', print(true), { signal });
    addEventListener('afterprint', print(false), { signal });
    followKeys(stage.host, signal, () => {
      this.#choose(undefined);
    });
  }

  close(): void {
    this.#ending.abort();
    this.#request.abort();
  }

  /** `isStale`: the matrix is that of an earlier choice, so nothing is asked about its cells. */
  draw(value: SafeguardsValue, route: SafeguardsRoute, isStale: boolean, redraw: () => void): TemplateResult {
    this.#redraw = redraw;
    this.#route = route;
    const shown = value.matrix === undefined ? undefined : showMatrix(value.matrix, route);
    if (!isStale) this.#loadFacts(value.matrix, shown);
    return drawSafeguards({
      value,
      shown,
      route,
      stage: this.#stage,
      texts: this.#stage.texts(),
      isNarrow: this.#narrow.matches,
      isPrinting: this.#isPrinting,
      facts: this.#facts,
      choose: (cell) => {
        this.#choose(cell);
      },
      retryCell: () => {
        this.#asked = undefined;
        this.#redraw();
      },
      go: (change) => {
        this.#stage.go({ ...this.#route, ...change });
      },
    });
  }

  /** After each drawing: the chosen cell in sight, its facts beside it, and the focus on them if a person has just opened them. */
  settle(): void {
    const { host } = this.#stage;
    setFirstStop(host);
    if (this.#isPrinting) return;
    if (this.#revealed !== this.#route.sel) revealCell(host);
    this.#revealed = this.#route.sel;
    placePopover(host);
    if (!this.#wantsFocus) return;
    this.#wantsFocus = false;
    host.querySelector<HTMLElement>('.cell-popover h2')?.focus({ preventScroll: true });
  }

  /** Opens the facts of a cell, or closes them and goes back to the cell they were about. */
  #choose(sel: string | undefined): void {
    if (sel === this.#route.sel) return;
    const opened = findChosen(this.#stage.host);
    this.#wantsFocus = sel !== undefined;
    this.#stage.go({ ...this.#route, sel }, 'REPLACE');
    if (sel === undefined) opened?.focus();
  }

  /** The facts of the chosen cell come after the matrix itself. */
  #loadFacts(matrix: Matrix | undefined, shown: ShownMatrix | undefined): void {
    const { sel } = this.#route;
    const found = sel === undefined || shown === undefined ? undefined : findCell(shown, sel);
    if (sel === undefined || matrix === undefined || found === undefined) {
      this.#forgetFacts();
      return;
    }
    if (this.#asked?.cell === sel && this.#asked.matrix === matrix) return;
    this.#forgetFacts();
    this.#asked = { cell: sel, matrix };
    this.#facts = { key: sel, state: 'LOADING' };
    const { signal } = this.#request;
    void loadCell(sel, found.row.control.id, found.column, this.#route, this.#stage, signal).then((facts) => {
      if (facts === undefined || signal.aborted) return;
      this.#facts = facts;
      this.#redraw();
    });
  }

  #forgetFacts(): void {
    this.#request.abort();
    this.#request = new AbortController();
    this.#asked = undefined;
    this.#facts = undefined;
  }
}
