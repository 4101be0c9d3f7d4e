import type { ListRoute } from '../../state/routes/listRoute.ts';
import { openLoadedView } from '../openLoadedView.ts';
import type { OpenViewOn } from '../Stage.ts';
import { drawList } from './drawList.ts';
import { loadList } from './loadList.ts';

/** Opens a list of everything of a kind: filtered by the server and by words, sorted, in pages, as CSV. */
export const openListView: OpenViewOn<ListRoute> = (stage) =>
  openLoadedView(stage, {
    keyOf: ({ kind, only }) => JSON.stringify([kind, Object.entries(only).toSorted()]),
    load: loadList,
    draw: drawList,
    title: (_value, { kind }, { texts }) => texts().list.titles[kind],
  });
