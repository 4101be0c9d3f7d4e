import type { Texts } from '../text/Texts.ts';
import type { ToHref } from '../ui/evidenceLink.ts';

/** What cells need to draw: the words, the addresses of pages, and the address of this page with a fact selected. */
export interface FactContext {
  readonly texts: Texts;
  readonly href: ToHref;
  readonly selectHref: (id: string) => string;
}
