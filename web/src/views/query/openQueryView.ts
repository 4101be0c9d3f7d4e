import { askGraphql } from '../../api/askGraphql.ts';
import { isServerReady } from '../../api/isServerReady.ts';
import { createStore } from '../../state/createStore.ts';
import type { OpenViewOn } from '../Stage.ts';
import { createQueryActions } from './QueryActions.ts';
import { createQueryView } from './createQueryView.ts';
import { FIRST_STATE } from './QueryState.ts';

/** What was typed and answered; it outlives the view, so that coming back loses nothing. */
const store = createStore(FIRST_STATE);
const actions = createQueryActions(store, { ask: askGraphql, isServerReady, keepAddress, after });

/** Opens the query page: drawn anew when the language changes; what was typed and answered stays. */
export const openQueryView: OpenViewOn<{ readonly view: 'query' }> = (stage) => {
  const readAddress = (): void => {
    actions.openAddress(location.hash);
  };
  const draw = (): void => {
    const { query } = stage.texts();
    store.forget();
    stage.host.replaceChildren(createQueryView(store, actions, query));
    stage.arrive(query.queryPage);
  };
  let isShown = false;
  return {
    show: () => {
      // Within the page only what follows # changes, which has an event of its own.
      if (isShown) return;
      isShown = true;
      draw();
      if (store.get().schema.kind !== 'LOADED') void actions.loadSchema();
      readAddress();
      addEventListener('hashchange', readAddress);
    },
    redraw: draw,
    close: () => {
      removeEventListener('hashchange', readAddress);
      store.forget();
    },
  };
};

function keepAddress(hash: string, how: 'PUSH' | 'REPLACE'): void {
  if (location.pathname !== '/query' || location.hash === hash) return;
  if (how === 'PUSH') history.pushState(null, '', hash);
  else history.replaceState(null, '', hash);
}

function after(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => {
    clearTimeout(timer);
  };
}
