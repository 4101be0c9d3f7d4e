import type { Ask } from '../api/ask.ts';
import type { Route } from '../state/Route.ts';
import type { Texts } from '../text/Texts.ts';

/** What the app gives to the view that is open. */
export interface Stage {
  /** Where the view draws; its alone, emptied when the view closes. */
  readonly host: HTMLElement;
  /** The words of the language that is chosen now: ask each time, never keep. */
  readonly texts: () => Texts;
  /** The municipality that lists and searches are confined to; none: all. */
  readonly scope: () => string | undefined;
  readonly ask: Ask;
  /** The address of a place, with the scope that is chosen. */
  readonly href: (route: Route) => string;
  /**
   * Goes to a place. REPLACE: the step before is not worth coming back to (a pan, a letter typed). `isNewPage`: what comes is another page,
   * so that its heading gets the focus; otherwise the focus stays where it is.
   */
  readonly go: (route: Route, how?: 'PUSH' | 'REPLACE', isNewPage?: boolean) => void;
  /** Says a sentence to everybody: shown for a while and read out. */
  readonly say: (words: string) => void;
  /** The page has its heading: names the window, and gives the heading the focus if the person has just come here. */
  readonly arrive: (title: string) => void;
  /** Calls back when the server answers again after it was gone. */
  readonly onServerBack: (callback: () => void) => void;
}

/** A view that is open. */
export interface OpenView<R extends Route> {
  /** Shows this place: called first after opening, then whenever the address changes within the view. */
  readonly show: (route: R) => void;
  /** Draws the same again: the language or the scope changed. */
  readonly redraw: () => void;
  /** Stops what runs; the host is emptied by the app. */
  readonly close: () => void;
}

/** Opens a view on its stage. */
export type OpenViewOn<R extends Route> = (stage: Stage) => OpenView<R>;
