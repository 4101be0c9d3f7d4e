import type { Ask } from '../api/ask.ts';
import type { Store } from '../state/createStore.ts';
import type { Texts } from '../text/Texts.ts';
import type { AppState } from './AppState.ts';

/** What the parts of the app share. */
export interface App {
  readonly store: Store<AppState>;
  readonly texts: () => Texts;
  /** Asks, and notices when nobody answers. */
  readonly ask: Ask;
  /** Nobody answered, noticed by other means than asking: has the server looked for. */
  readonly noteGone: () => void;
  readonly main: HTMLElement;
  readonly say: (words: string) => void;
  /** Changes the address and shows what it leads to. `isNewPage`: the next heading gets the focus. */
  readonly goTo: (address: string, how: 'PUSH' | 'REPLACE', isNewPage: boolean) => void;
  readonly after: (milliseconds: number, work: () => void) => () => void;
}
