import type { SafeguardsRoute } from '../../state/routes/safeguardsRoute.ts';
import { openLoadedView } from '../openLoadedView.ts';
import type { OpenViewOn } from '../Stage.ts';
import { titleOf } from './drawSafeguards.ts';
import { keyOfSafeguards, loadSafeguards, type SafeguardsValue } from './loadSafeguards.ts';
import { SafeguardsPage } from './SafeguardsPage.ts';

/** Opens the safeguard matrix: all sheets, or two sheets or parties compared, with the places of each cell. */
export const openSafeguardsView: OpenViewOn<SafeguardsRoute> = (stage) => {
  const page = new SafeguardsPage(stage);
  const view = openLoadedView<SafeguardsRoute, SafeguardsValue>(stage, {
    keyOf: keyOfSafeguards,
    load: loadSafeguards,
    draw: ({ value, route, isStale, redraw }) => page.draw(value, route, isStale, redraw),
    title: (_value, route) => titleOf(route, stage.texts()),
    drawn: () => {
      page.settle();
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
