import { html, render } from 'lit';
import { formatRoute, type Place, type Route } from '../state/Route.ts';
import type { OpenView, OpenViewOn, Stage } from '../views/Stage.ts';
import { failureBox, failureTitle } from '../ui/failureBox.ts';
import { pageHead } from '../ui/pageHead.ts';
import type { App } from './App.ts';
import { drawLost, titleOfLost } from './drawLost.ts';
import { VIEWS } from './views.ts';

/** Has the view open that a place names. */
export interface Viewer {
  readonly show: (place: Place) => Promise<void>;
  /** Draws the same again: the language changed. */
  readonly redraw: () => void;
  /** The heading that comes next gets the focus. */
  readonly wantFocus: () => void;
  /** The server answers again. */
  readonly tellServerBack: () => void;
}

interface OpenedView {
  readonly name: Route['view'];
  readonly view: OpenView<Route>;
}

/** Opens and closes views as the place changes; a view whose code comes late does not push out the one asked for after it. */
export function openViewer(app: App): Viewer {
  const backListeners = new Set<() => void>();
  let open: OpenedView | undefined;
  let lost: Exclude<Place, { readonly kind: 'ROUTE' }> | undefined;
  let asked = 0;
  let isFocusWanted = false;

  const arrive = (title: string): void => {
    document.title = app.texts().frame.title(title);
    if (!isFocusWanted) return;
    isFocusWanted = false;
    const active = document.activeElement;
    const isFree = active === null || active === document.body || active === app.main;
    if (isFree) app.main.querySelector('h1')?.focus();
  };

  const clear = (): HTMLElement => {
    open?.view.close();
    open = undefined;
    lost = undefined;
    backListeners.clear();
    const host = document.createElement('div');
    host.className = 'view';
    app.main.replaceChildren(host);
    return host;
  };

  const showLost = (place: Exclude<Place, { readonly kind: 'ROUTE' }>, host: HTMLElement): void => {
    lost = place;
    render(drawLost(place, app.texts()), host);
    arrive(titleOfLost(place, app.texts()));
  };

  const show = async (place: Place): Promise<void> => {
    const mine = ++asked;
    if (place.kind !== 'ROUTE') {
      showLost(place, clear());
      return;
    }
    const { route } = place;
    const load = VIEWS[route.view];
    if (load === undefined) {
      showLost({ kind: 'NOWHERE', path: location.pathname, scope: place.scope }, clear());
      return;
    }
    if (open?.name !== route.view) {
      const openView = (await load().catch(() => undefined)) as OpenViewOn<Route> | undefined;
      if (mine !== asked) return;
      const host = clear();
      if (openView === undefined) {
        showWithoutCode(app, host, arrive, backListeners);
        return;
      }
      open = { name: route.view, view: openView(createStage(app, host, arrive, backListeners)) };
    }
    open.view.show(route);
  };

  return {
    show,
    redraw: () => {
      const host = app.main.firstElementChild;
      if (lost !== undefined && host instanceof HTMLElement) showLost(lost, host);
      open?.view.redraw();
    },
    wantFocus: () => {
      isFocusWanted = true;
    },
    tellServerBack: () => {
      for (const callback of backListeners) callback();
    },
  };
}

/**
 * The view's own code did not come: the server is gone, or another version of the pages stands there now. Loading the whole page again helps
 * with both, and a browser may not ask for the same code twice.
 */
function showWithoutCode(
  app: App,
  host: HTMLElement,
  arrive: (title: string) => void,
  backListeners: Set<() => void>,
): void {
  const texts = app.texts();
  const reload = (): void => {
    location.reload();
  };
  backListeners.add(reload);
  app.noteGone();
  const gone = { kind: 'UNREACHABLE' } as const;
  const head = pageHead({ crumbs: [], title: failureTitle(gone, texts) }, texts);
  render(html`<div class="page">${head} ${failureBox(gone, texts, reload, true)}</div>`, host);
  arrive(texts.states.failed);
}

function createStage(
  app: App,
  host: HTMLElement,
  arrive: (title: string) => void,
  backListeners: Set<() => void>,
): Stage {
  const scope = (): string | undefined => app.store.get().place.scope;
  return {
    host,
    texts: app.texts,
    scope,
    ask: app.ask,
    href: (route) => formatRoute(route, scope()),
    go: (route, how = 'PUSH', isNewPage = false) => {
      app.goTo(formatRoute(route, scope()), how, isNewPage);
    },
    say: app.say,
    arrive,
    onServerBack: (callback) => {
      backListeners.add(callback);
    },
  };
}
