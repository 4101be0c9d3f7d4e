import type { StartRoute } from '../../state/routes/startRoute.ts';
import { openLoadedView } from '../openLoadedView.ts';
import type { OpenViewOn } from '../Stage.ts';
import { drawStart } from './drawStart.ts';
import { loadStart } from './loadStart.ts';
import './SearchBox.ts';

/** Opens the start page: the search, the record in numbers, and questions to start from. */
export const openStartView: OpenViewOn<StartRoute> = (stage) => {
  let isFirst = true;
  return openLoadedView(stage, {
    keyOf: ({ q, kind }) => `${q ?? ''}\n${kind ?? ''}`,
    load: loadStart,
    draw: drawStart,
    title: (_value, { q }, { texts }) => (q === undefined ? texts().start.pageTitle : texts().start.resultsTitle(q)),
    drawn: (_value, { q }) => {
      // The box has the focus when one comes here to search; what was found comes first when there is something.
      if (isFirst && q === undefined) void focusBox(stage.host);
      isFirst = false;
    },
  });
};

async function focusBox(host: HTMLElement): Promise<void> {
  const box = host.querySelector('ms-search');
  await box?.updateComplete;
  box?.focus({ preventScroll: true });
}
