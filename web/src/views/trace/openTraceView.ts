import { defineTracePicture, type PictureEvents, type PictureInput } from '../../render/TracePicture.ts';
import type { PictureWords } from '../../render/PictureWords.ts';
import type { PictureChoice } from '../../render/planPicture.ts';
import type { TraceRoute } from '../../state/routes/traceRoute.ts';
import type { Texts } from '../../text/Texts.ts';
import { openLoadedView } from '../openLoadedView.ts';
import type { OpenViewOn, Stage } from '../Stage.ts';
import { drawNoSubject, drawTrace, workHeight } from './drawTrace.ts';
import { hopWords, pictureWords } from './pictureWords.ts';
import { keyOfTrace, loadTrace, type LoadedTrace } from './loadTrace.ts';
import { loadDayStates } from './loadDayStates.ts';
import { loadPanel } from './loadPanel.ts';
import { keyOfWay, listOnWay, loadWay } from './loadWay.ts';
import { openPrint } from './printTrace.ts';
import { saveTrace } from './saveTrace.ts';
import { createTraceShower } from './showTrace.ts';
import type { TraceContext } from './TraceContext.ts';
import { FIRST_TRACE_STATE, type TraceState } from './TraceState.ts';

/** Opens the trace: asks, shows, and follows what is done in the picture, the tables and the panel. */
export const openTraceView: OpenViewOn<TraceRoute> = (stage) => {
  defineTracePicture();
  const page = new TracePage(stage);
  const view = openLoadedView<TraceRoute, LoadedTrace | null>(stage, {
    keyOf: keyOfTrace,
    load: loadTrace,
    draw: ({ value, route, redraw }) =>
      value === null ? drawNoSubject({ texts: stage.texts(), stage }) : page.draw(value, route, redraw),
    title: (value) => {
      const { trace } = stage.texts();
      return value === null ? trace.nameless : trace.title(value.trace.subject.name);
    },
    drawn: () => {
      page.afterDraw();
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

/** What belongs to one open page: its remembered state, what it loads beside the answer, and the listeners on its host. */
class TracePage {
  readonly #stage: Stage;
  readonly #show = createTraceShower();
  readonly #narrow = matchMedia('(max-width: 767px)');
  readonly #ending = new AbortController();
  #state: TraceState = FIRST_TRACE_STATE;
  #context: TraceContext | undefined;
  #input: PictureInput | undefined;
  #redraw: () => void = () => undefined;
  #panelRequest = new AbortController();
  #panelAsked: string | undefined;
  #daysAsked: string | undefined;
  #wayRequest = new AbortController();
  #wanted: 'PANEL' | 'EVIDENCE' | undefined;
  #words: { readonly texts: Texts; readonly words: PictureWords; readonly hop: PictureInput['hopWords'] } | undefined;
  #choice: PictureChoice = { unfolded: new Set(), filter: '' };

  constructor(stage: Stage) {
    this.#stage = stage;
    const { signal } = this.#ending;
    const on = <K extends keyof PictureEvents>(name: K, act: (detail: PictureEvents[K]) => void): void => {
      stage.host.addEventListener(
        name,
        (event) => {
          act((event as CustomEvent<PictureEvents[K]>).detail);
        },
        { signal },
      );
    };
    on('picture-select', ({ id }) => {
      this.#select(id, 'PANEL');
    });
    on('picture-evidence', ({ id }) => {
      this.#select(id, 'EVIDENCE');
    });
    on('picture-center', ({ id }) => {
      this.#go({ center: this.#context?.route.center === id ? undefined : id });
    });
    on('picture-unfold', ({ id }) => {
      this.#unfold(id);
    });
    on('picture-escape', () => {
      this.#escape();
    });
    on('picture-help', () => {
      this.#set({ isHelpOpen: true });
    });
    stage.host.addEventListener(
      'keydown',
      (event) => {
        this.#press(event);
      },
      { signal },
    );
    this.#narrow.addEventListener(
      'change',
      () => {
        this.#redraw();
      },
      { signal },
    );
    let closePrint: (() => void) | undefined;
    addEventListener(
      'beforeprint',
      () => {
        closePrint?.();
        closePrint = this.#print();
      },
      { signal },
    );
    addEventListener(
      'afterprint',
      () => {
        closePrint?.();
        closePrint = undefined;
      },
      { signal },
    );
  }

  close(): void {
    this.#ending.abort();
    this.#panelRequest.abort();
    this.#wayRequest.abort();
  }

  draw(value: LoadedTrace, route: TraceRoute, redraw: () => void): ReturnType<typeof drawTrace> {
    this.#redraw = redraw;
    this.#followWay(route);
    const texts = this.#stage.texts();
    const context: TraceContext = {
      value,
      route,
      texts,
      stage: this.#stage,
      state: this.#state,
      shown: this.#show(value, route, texts, listOnWay(this.#state.way)),
      href: (change) => this.#stage.href({ ...route, ...change }),
      go: (change, how) => {
        this.#go(change, how);
      },
      set: (change) => {
        this.#set(change);
      },
    };
    this.#context = context;
    const input = this.#toInput(context);
    this.#input = input;
    this.#loadBeside(context);
    return drawTrace({
      context,
      input,
      isNarrow: this.#narrow.matches,
      save: (kind) => {
        void saveTrace(kind, context, input);
      },
    });
  }

  /** What cannot be said in a template: the height of the picture, the dialog, where the focus goes. */
  afterDraw(): void {
    const { host } = this.#stage;
    const { divider } = this.#state;
    const body = host.querySelector<HTMLElement>('.trace-body');
    body?.style.setProperty('--picture-height', `${Math.round((workHeight() * divider) / 100)}px`);
    body?.toggleAttribute('data-is-divided', divider !== FIRST_TRACE_STATE.divider);
    const dialog = host.querySelector<HTMLDialogElement>('dialog.keys-help');
    if (dialog !== null && !dialog.open) dialog.showModal();
    const panel = this.#state.panel;
    if (this.#wanted === undefined || panel?.id !== this.#context?.route.sel) return;
    const target =
      this.#wanted === 'PANEL'
        ? host.querySelector<HTMLElement>('#trace-panel-title')
        : host.querySelector<HTMLElement>('.trace-panel .evidence-link');
    if (target === null && panel?.state !== 'READY') return;
    target?.focus();
    this.#wanted = undefined;
  }

  #toInput({ shown, texts, route, value }: TraceContext): PictureInput {
    if (this.#words?.texts !== texts)
      this.#words = { texts, words: pictureWords(texts), hop: (heading) => hopWords(heading, texts) };
    const filter = route.filter ?? '';
    if (this.#choice.unfolded !== this.#state.unfolded || this.#choice.filter !== filter)
      this.#choice = { unfolded: this.#state.unfolded, filter };
    const { graph, selected, faded } = shown;
    const { trace } = texts;
    return {
      graph,
      selected,
      faded,
      words: this.#words.words,
      hopWords: this.#words.hop,
      choice: this.#choice,
      label: trace.pictureLabel(
        value.trace.subject.name,
        graph.boxes.length,
        graph.lines.length,
        value.trace.completeness.unknowns.length,
      ),
      keys: trace.pictureKeys,
      minimap: trace.minimap,
    };
  }

  #go(change: Partial<TraceRoute>, how: 'PUSH' | 'REPLACE' = 'PUSH'): void {
    const route = this.#context?.route;
    if (this.#state.dayProblem !== undefined) this.#state = { ...this.#state, dayProblem: undefined };
    if (route !== undefined) this.#stage.go({ ...route, ...change }, how);
  }

  #set(change: Partial<TraceState>): void {
    this.#state = { ...this.#state, ...change };
    if ('panel' in change && change.panel === undefined) this.#panelAsked = undefined;
    this.#redraw();
    this.afterDraw();
  }

  #select(id: string, wanted: 'PANEL' | 'EVIDENCE'): void {
    const graph = this.#context?.shown.graph;
    const flow = graph?.stubs.find((stub) => stub.id === id)?.flow;
    // A click leaves the focus where it is; keys go to what they opened.
    this.#wanted =
      this.#stage.host.querySelector('.picture-surface:focus-visible') === null && wanted === 'PANEL'
        ? undefined
        : wanted;
    this.#go({ sel: flow ?? id });
  }

  #unfold(id: string): void {
    const unfolded = new Set(this.#state.unfolded);
    if (unfolded.has(id)) unfolded.delete(id);
    else unfolded.add(id);
    this.#set({ unfolded });
  }

  #escape(): void {
    const route = this.#context?.route;
    if (route?.sel !== undefined) this.#go({ sel: undefined });
    else if (route?.center !== undefined) this.#go({ center: undefined });
  }

  /** Esc in the panel closes it, and the focus goes back to the picture or the row it came from. */
  #press(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !(event.target instanceof Element) || event.target.closest('.trace-panel') === null)
      return;
    const sel = this.#context?.route.sel;
    this.#escape();
    const { host } = this.#stage;
    const surface = host.querySelector<HTMLElement>('.picture-surface');
    const row = [...host.querySelectorAll<HTMLElement>('[data-id]')].find((one) => one.dataset['id'] === sel);
    (surface ?? row?.querySelector<HTMLElement>('a, button'))?.focus();
  }

  /** The facts of what is selected and the state of each day come after the answer itself. */
  #loadBeside(context: TraceContext): void {
    const { route, value } = context;
    const { sel, subject } = route;
    const asked = sel === undefined ? undefined : `${keyOfTrace(route)} ${sel}`;
    if (asked !== this.#panelAsked) {
      this.#panelAsked = asked;
      this.#panelRequest.abort();
      this.#panelRequest = new AbortController();
      if (sel !== undefined && !sel.startsWith('group ')) void this.#loadPanel(sel, value, this.#panelRequest.signal);
    }
    const days = keyOfTrace({ ...route, asOf: undefined, allTimes: false });
    if (subject === undefined || days === this.#daysAsked) return;
    this.#daysAsked = days;
    void loadDayStates({ ...route, subject }, value.trace.changes, this.#stage, this.#ending.signal).then((states) => {
      if (this.#daysAsked === days) this.#set({ days: states });
    });
  }

  /** The way between the two holders of the address is asked for when they, the subject or the day change. */
  #followWay(route: TraceRoute): void {
    const key = keyOfWay(route);
    if (key === this.#state.way?.key) return;
    this.#wayRequest.abort();
    const { signal } = (this.#wayRequest = new AbortController());
    this.#state = { ...this.#state, way: key === undefined ? undefined : { key, state: 'LOADING' } };
    if (key === undefined) return;
    void loadWay(key, route, this.#stage, signal).then((way) => {
      if (way !== undefined && !signal.aborted) this.#set({ way });
    });
  }

  async #loadPanel(id: string, value: LoadedTrace, signal: AbortSignal): Promise<void> {
    this.#state = { ...this.#state, panel: { id, state: 'LOADING' } };
    const loaded = await loadPanel(id, value, this.#stage, signal);
    if (loaded === undefined || signal.aborted) return;
    this.#state = { ...this.#state, panel: loaded };
    this.#redraw();
    this.afterDraw();
  }

  #print(): (() => void) | undefined {
    const context = this.#context;
    if (
      context === undefined ||
      this.#input === undefined ||
      context.value.trace.stops.length + context.value.trace.steps.length === 0
    )
      return undefined;
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
    return openPrint(context, this.#input, today);
  }
}
