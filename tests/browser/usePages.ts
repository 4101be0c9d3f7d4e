import { afterAll, afterEach, beforeAll } from 'vitest';
import { openPages, type Answers, type OpenedPage, type Pages } from './openPages.ts';
import { openRecordAnswers } from './openRecordAnswers.ts';

/** The pages that the tests of a block share. */
export interface UsedPages {
  /** Opens a page, waits until it shows something, and closes it after the test. */
  readonly open: Pages['open'];
  /** Only within a test: before it there are none. */
  readonly pages: () => Pages;
}

/** Time for building the pages and loading the record. */
const START = 180_000;

/** Opens the pages over the record of the seeds for the block it is called in. `arrived`: what a page shows when it is there. */
export function useRecordPages(arrived?: string): UsedPages {
  return usePages(openRecordAnswers, arrived);
}

/** The same over answers of one's own; without any over the samples. */
export function usePages(
  openAnswers?: () => Promise<Answers & { readonly close: () => Promise<void> }>,
  arrived?: string,
): UsedPages {
  const opened: OpenedPage[] = [];
  let pages: Pages | undefined;
  let answers: Awaited<ReturnType<NonNullable<typeof openAnswers>>> | undefined;
  const there = (): Pages => {
    if (pages === undefined) throw new Error('The pages are open within tests only.');
    return pages;
  };
  beforeAll(async () => {
    answers = await openAnswers?.();
    pages = await openPages(answers);
  }, START);
  afterEach(async () => {
    for (const { close } of opened.splice(0)) await close();
  });
  afterAll(async () => {
    await pages?.close();
    await answers?.close();
  });
  return {
    pages: there,
    open: async (path, options) => {
      const page = await there().open(path, options);
      opened.push(page);
      if (arrived !== undefined) await page.page.waitForSelector(arrived);
      return page;
    },
  };
}
