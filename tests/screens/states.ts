import type { Page } from 'playwright-core';
import type { Pages } from '../browser/openPages.ts';
import type { Screen } from './Screen.ts';

const LIST = '/list/systems';

/** The states that all views share, and addresses that lead nowhere. */
export const STATE_SCREENS: readonly Screen[] = [
  { name: 'state-slow', path: LIST, waitFor: '.loading', prepare: delay, act: (page: Page): Promise<void> => page.waitForTimeout(4_000) },
  {
    name: 'state-stopped',
    path: LIST,
    waitFor: '.loading',
    prepare: delay,
    act: async (page: Page): Promise<void> => {
      await page.waitForTimeout(3_500);
      await page.click('.loading button');
    },
  },
  {
    name: 'state-gone',
    path: '/help',
    logsErrors: true,
    act: async (page: Page, pages: Pages): Promise<void> => {
      await pages.stopServer();
      await page.click('.views a[href^="/list/items"]');
      await page.waitForSelector('.state-box.is-failed');
    },
    restore: (pages: Pages): Promise<void> => pages.startServer(),
  },
  { name: 'state-failed', path: LIST, logsErrors: true, prepare: fail, waitFor: '.state-box.is-failed' },
  {
    name: 'state-import',
    path: LIST,
    act: async (page: Page): Promise<void> => {
      await page.route('**/graphql', async (route) => {
        const response = await route.fetch();
        const body = await response.text();
        await route.fulfill({ response, body: body.replaceAll(/"latestRevision":\{[^}]*\}/gu, NEWER) });
      });
      await page.evaluate(() => dispatchEvent(new Event('focus')));
      await page.waitForSelector('#reload');
    },
  },
  { name: 'state-not-found', path: '/sets?id=item-set:nowhere/none' },
  { name: 'state-nowhere', path: '/nowhere', logsErrors: true },
  { name: 'state-wrong-day', path: '/trace?subject=x&asOf=2020-02-30' },
];

const NEWER = '"latestRevision":{"id":"revision:newer","number":99}';

/** A server that takes 30 seconds for each list. */
async function delay(page: Page): Promise<void> {
  await page.route('**/graphql', async (route) => {
    if (isOfList(route.request().postData())) await new Promise((done) => setTimeout(done, 30_000));
    await route.continue().catch(() => undefined);
  });
}

/** A server that fails in the middle of a list. */
async function fail(page: Page): Promise<void> {
  await page.route('**/graphql', async (route) => {
    if (isOfList(route.request().postData())) await route.fulfill({ status: 500, body: 'broken' });
    else await route.continue();
  });
}

function isOfList(body: string | null): boolean {
  return body?.includes('query List') === true;
}
