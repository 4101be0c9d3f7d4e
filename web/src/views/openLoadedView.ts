import { html, render, type TemplateResult } from 'lit';
import type { Failure, Outcome } from '../api/Outcome.ts';
import type { Route } from '../state/Route.ts';
import { START } from '../state/routes/startRoute.ts';
import { failureBox, failureTitle } from '../ui/failureBox.ts';
import { loadingBox } from '../ui/loadingBox.ts';
import { notice } from '../ui/notice.ts';
import { pageHead } from '../ui/pageHead.ts';
import type { OpenView, Stage } from './Stage.ts';

/** What a view that shows one answer of the server is made of. */
export interface LoadedView<R extends Route, T> {
  /** What the answer depends on: the server is asked again only when this changes. The scope counts by itself. */
  readonly keyOf: (route: R) => string;
  /** `tell`: says how far it is, in place of the usual words. */
  readonly load: (route: R, stage: Stage, signal: AbortSignal, tell: (words: string) => void) => Promise<Outcome<T>>;
  /** Draws the answer; `isStale`: another is on its way. */
  readonly draw: (shown: {
    readonly value: T;
    readonly route: R;
    readonly stage: Stage;
    readonly isStale: boolean;
    readonly redraw: () => void;
  }) => TemplateResult;
  /** The window's name. */
  readonly title: (value: T, route: R, stage: Stage) => string;
  /** After each drawing of an answer: scrolling to a selection and the like. */
  readonly drawn?: ((value: T, route: R, stage: Stage) => void) | undefined;
}

/** A request and what it came to. */
type Loading<T> =
  | { readonly state: 'LOADING'; readonly seconds: number; readonly said: string | undefined }
  | { readonly state: 'STOPPED' }
  | { readonly state: 'FAILED'; readonly failure: Failure }
  | { readonly state: 'READY'; readonly value: T };

/**
 * Opens a view that asks the server and shows the answer, with the states all views share: a skeleton while it waits, words after a second,
 * a stop; what failed and how to try again; by itself when the server comes back. While the next answer is on its way the last one stays.
 */
export function openLoadedView<R extends Route, T>(stage: Stage, view: LoadedView<R, T>): OpenView<R> {
  let route: R | undefined;
  let key: string | undefined;
  let loading: Loading<T> = { state: 'LOADING', seconds: 0, said: undefined };
  let last: T | undefined;
  let running = new AbortController();
  let clock: ReturnType<typeof setInterval> | undefined;

  const draw = (): void => {
    if (route === undefined) return;
    const value = loading.state === 'READY' ? loading.value : loading.state === 'LOADING' ? last : undefined;
    if (value === undefined) {
      render(drawWaiting(loading, stage, stop, retry, route), stage.host);
      if (loading.state !== 'LOADING') stage.arrive(stage.texts().states.failed);
      return;
    }
    render(view.draw({ value, route, stage, isStale: loading.state === 'LOADING', redraw: draw }), stage.host);
    stage.host.toggleAttribute('aria-busy', loading.state === 'LOADING');
    if (loading.state !== 'READY') return;
    stage.arrive(view.title(value, route, stage));
    view.drawn?.(value, route, stage);
  };
  const settle = (now: Loading<T>): void => {
    clearInterval(clock);
    loading = now;
    last = now.state === 'READY' ? now.value : undefined;
    draw();
  };
  const stop = (): void => {
    running.abort();
    settle({ state: 'STOPPED' });
  };
  const retry = (): void => {
    if (route !== undefined) void load(route);
  };
  const load = async (wanted: R): Promise<void> => {
    running.abort();
    clearInterval(clock);
    const mine = new AbortController();
    running = mine;
    loading = { state: 'LOADING', seconds: 0, said: undefined };
    clock = setInterval(() => {
      if (loading.state === 'LOADING') loading = { ...loading, seconds: loading.seconds + 1 };
      draw();
    }, 1000);
    draw();
    const tell = (said: string): void => {
      if (mine.signal.aborted || loading.state !== 'LOADING') return;
      loading = { ...loading, said };
      draw();
    };
    const outcome = await view.load(wanted, stage, mine.signal, tell);
    if (mine.signal.aborted || outcome.kind === 'ABORTED') return;
    settle(
      outcome.kind === 'ANSWERED' ? { state: 'READY', value: outcome.value } : { state: 'FAILED', failure: outcome },
    );
  };
  stage.onServerBack(() => {
    if (loading.state === 'FAILED') retry();
  });
  return {
    show: (wanted) => {
      route = wanted;
      const wantedKey = `${stage.scope() ?? ''}\n${view.keyOf(wanted)}`;
      if (wantedKey === key && (loading.state === 'READY' || loading.state === 'LOADING')) draw();
      else void load(wanted);
      key = wantedKey;
    },
    redraw: draw,
    close: () => {
      running.abort();
      clearInterval(clock);
    },
  };
}

function drawWaiting(
  loading: Loading<unknown>,
  stage: Stage,
  stop: () => void,
  retry: () => void,
  route: Route,
): TemplateResult {
  const texts = stage.texts();
  const { states, frame } = texts;
  switch (loading.state) {
    case 'READY':
    case 'LOADING':
      return html`<div class="page">
        ${loadingBox(loading.state === 'LOADING' ? loading : { seconds: 0, said: undefined }, texts, stop)}
      </div>`;
    case 'STOPPED': {
      const again = html`<button type="button" @click=${retry}>${states.retry}</button>`;
      return html`<div class="page">
        ${pageHead({ crumbs: [], title: states.stopped }, texts)}
        ${notice({ kind: 'plain', content: states.stoppedHint, actions: [again] })}
      </div>`;
    }
    case 'FAILED': {
      const { failure } = loading;
      const id = 'id' in route ? route.id : route.view === 'trace' ? route.subject : undefined;
      const isMissing = failure.kind === 'REFUSED' && failure.code === 'NOT_FOUND' && id !== undefined;
      const toStart = html`<a class="button" href=${stage.href(START)}>${states.toStart}</a>`;
      return html`<div class="page">
        ${pageHead({ crumbs: [{ words: frame.start, href: stage.href(START) }], title: isMissing ? states.notFound : failureTitle(failure, texts) }, texts)}
        ${
          isMissing
            ? notice({
                kind: 'plain',
                content: states.notFoundHint(id),
                actions: [toStart],
              })
            : failureBox(failure, texts, retry, true)
        }
      </div>`;
    }
  }
}

/** The outcome for a page whose node is not in the record. */
export const NOT_IN_RECORD: Failure = {
  kind: 'REFUSED',
  code: 'NOT_FOUND',
  words: { ja: '', en: '' },
  requestId: undefined,
};
