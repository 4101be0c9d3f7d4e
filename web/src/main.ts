import { askGraphql } from './api/askGraphql.ts';
import { isServerReady } from './api/isServerReady.ts';
import { createStore } from './state/createStore.ts';
import { keepPreferences, readPreferences, type Preferences } from './state/preferences.ts';
import { textsFor } from './text/textsFor.ts';
import { createFrame } from './ui/createFrame.ts';
import { createQueryActions } from './views/query/QueryActions.ts';
import { createQueryView } from './views/query/createQueryView.ts';
import { FIRST_STATE } from './views/query/QueryState.ts';

/** Starts the pages: the one view there is, drawn anew when the language changes; what was typed and answered stays. */
function start(): void {
  const store = createStore(FIRST_STATE);
  const actions = createQueryActions(store, {
    ask: askGraphql,
    isServerReady,
    keepAddress,
    after: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds);
      return () => {
        clearTimeout(timer);
      };
    },
  });
  let preferences = readPreferences(localStorage, navigator.languages);
  const draw = (): void => {
    const texts = textsFor(preferences.lang);
    document.documentElement.lang = texts.lang;
    document.title = texts.pageTitle;
    setTheme(preferences.theme);
    store.forget();
    document.body.replaceChildren(
      ...createFrame({ texts, preferences, change, content: createQueryView(store, actions, texts) }),
    );
  };
  const change = (changed: Partial<Preferences>): void => {
    const langBefore = preferences.lang;
    preferences = { ...preferences, ...changed };
    keepPreferences(localStorage, preferences);
    if (preferences.lang === langBefore) setTheme(preferences.theme);
    else draw();
  };
  draw();
  void actions.loadSchema();
  actions.openAddress(location.hash);
  addEventListener('hashchange', () => {
    actions.openAddress(location.hash);
  });
}

function keepAddress(hash: string, how: 'PUSH' | 'REPLACE'): void {
  if (location.hash === hash) return;
  if (how === 'PUSH') history.pushState(null, '', hash);
  else history.replaceState(null, '', hash);
}

function setTheme(theme: Preferences['theme']): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

start();
