import { render } from 'lit';
import { ask, type Ask } from '../api/ask.ts';
import { isServerReady } from '../api/isServerReady.ts';
import { createStore, type Store } from '../state/createStore.ts';
import { keepPreferences, readPreferences, type Preferences } from '../state/preferences.ts';
import { formatRoute, parseRoute, type Place } from '../state/Route.ts';
import { START } from '../state/routes/startRoute.ts';
import { textsFor } from '../text/textsFor.ts';
import type { App } from './App.ts';
import type { AppState } from './AppState.ts';
import { createToast } from './createToast.ts';
import { drawFooter, drawHeader, type FrameActions } from './drawFrame.ts';
import { followLinks } from './followLinks.ts';
import { openGlossary } from './openGlossary.ts';
import { openShortcuts } from './openShortcuts.ts';
import { openViewer, type Viewer } from './openViewer.ts';
import { watchRecord } from './watchRecord.ts';
import { watchServer } from './watchServer.ts';

/** Starts the pages: the frame, the view that the address names, and everything that outlives a view. */
export function openApp(): void {
  const store = createStore<AppState>({
    place: readPlace(),
    preferences: readPreferences(localStorage, navigator.languages),
    scopes: [],
    server: 'ANSWERS',
    isRecordNewer: false,
  });
  const top = document.createElement('div');
  const main = Object.assign(document.createElement('main'), { id: 'content', tabIndex: -1 });
  const bottom = document.createElement('div');
  const toast = createToast();
  document.body.replaceChildren(top, main, bottom, toast.element);

  const watch = watchServer({
    isServerReady,
    after,
    onGone: () => {
      store.set({ server: 'GONE' });
    },
    onBack: () => {
      store.set({ server: 'BACK' });
      viewer.tellServerBack();
      lookAtRecord();
      after(6_000, () => {
        if (store.get().server === 'BACK') store.set({ server: 'ANSWERS' });
      });
    },
  });
  const app: App = {
    store,
    texts: () => textsFor(store.get().preferences.lang),
    ask: askAndNote(watch.noteGone),
    noteGone: watch.noteGone,
    main,
    say: toast.say,
    goTo: (address, how, isNewPage) => {
      if (how === 'PUSH' && address !== readAddress()) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      if (isNewPage) {
        viewer.wantFocus();
        main.focus({ preventScroll: true });
        scrollTo(0, 0);
      }
      showPlace();
    },
    after,
  };
  const viewer = openViewer(app);
  const showPlace = (): void => {
    store.set({ place: readPlace() });
    void viewer.show(store.get().place);
  };
  const shortcuts = openShortcuts(app);
  document.body.append(shortcuts.element, openGlossary(app));
  drawFrameOn(app, top, bottom, createFrameActions(app, viewer, shortcuts.open));
  followLinks(document, (url, link) => {
    app.goTo(url.pathname + url.search + url.hash, 'PUSH', !('keepFocus' in link.dataset));
  });
  addEventListener('popstate', showPlace);
  const lookAtRecord = watchRecord(app);
  showPlace();
}

function askAndNote(noteGone: () => void): Ask {
  return async (question, variables, signal) => {
    const outcome = await ask(question, variables, signal);
    const isGone =
      outcome.kind === 'UNREACHABLE' || (outcome.kind === 'REFUSED' && outcome.code === 'STORE_UNAVAILABLE');
    if (isGone) noteGone();
    return outcome;
  };
}

function createFrameActions({ store, main, goTo }: App, viewer: Viewer, showKeys: () => void): FrameActions {
  return {
    change: (change) => {
      const before = store.get().preferences;
      const preferences: Preferences = { ...before, ...change };
      keepPreferences(localStorage, preferences);
      store.set({ preferences });
      if (preferences.lang !== before.lang) viewer.redraw();
    },
    chooseScope: (scope) => {
      const { place } = store.get();
      const route = place.kind === 'ROUTE' ? place.route : START;
      goTo(formatRoute(route.view === 'list' ? { ...route, page: 1 } : route, scope), 'PUSH', false);
    },
    skip: (event) => {
      event.preventDefault();
      main.focus();
    },
    reload: () => {
      location.reload();
    },
    dismissBack: () => {
      store.set({ server: 'ANSWERS' });
    },
    showKeys,
  };
}

function drawFrameOn({ store, texts }: App, top: HTMLElement, bottom: HTMLElement, actions: FrameActions): void {
  const drawn: Parameters<Store<AppState>['watch']>[0] = ['place', 'preferences', 'scopes', 'server', 'isRecordNewer'];
  store.watch(drawn, (state) => {
    const words = texts();
    document.documentElement.lang = words.lang;
    setTheme(state.preferences.theme);
    render(drawHeader(state, words, actions), top);
    render(drawFooter(state, words, actions), bottom);
  });
}

function readPlace(): Place {
  return parseRoute(new URL(location.href));
}

function readAddress(): string {
  return location.pathname + location.search + location.hash;
}

function setTheme(theme: Preferences['theme']): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

function after(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => {
    clearTimeout(timer);
  };
}
