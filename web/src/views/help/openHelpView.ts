import { render } from 'lit';
import type { OpenViewOn } from '../Stage.ts';
import { drawHelp } from './drawHelp.ts';

/** Opens the page on how to use it; it needs no answer of the server. */
export const openHelpView: OpenViewOn<{ readonly view: 'help' }> = (stage) => {
  const draw = (): void => {
    render(drawHelp(stage), stage.host);
    stage.arrive(stage.texts().help.title);
  };
  return { show: draw, redraw: draw, close: () => undefined };
};
