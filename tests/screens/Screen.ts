import type { Page } from 'playwright-core';
import type { Pages } from '../browser/openPages.ts';

/** A page in a state, to be drawn and looked at. */
export interface Screen {
  /** The name of its files. */
  readonly name: string;
  readonly path: string;
  /** Before the page is asked for: what the server is made to do. */
  readonly prepare?: (page: Page, pages: Pages) => Promise<void>;
  /** After it is there. */
  readonly act?: (page: Page, pages: Pages) => Promise<void>;
  /** Afterwards, so that the next one finds everything as it was. */
  readonly restore?: (pages: Pages) => Promise<void>;
  /** What is there when the page has its answer; a heading if it is not said. */
  readonly waitFor?: string;
  /** Only in Japanese, light, at 390 and 1440: one of many that look alike. */
  readonly isSample?: boolean;
  /** As it comes out of the printer, as PDF and as picture: once per language. */
  readonly isPrinted?: boolean;
  /** Only where there is a folder with the papers' own text (MICHISUJI_SOURCES); else the page is without it. */
  readonly needsTexts?: boolean;
  /** The state is one in which the browser itself logs errors (a server that is gone). */
  readonly logsErrors?: boolean;
}
