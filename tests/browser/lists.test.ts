import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findBrokenRules, findOverflow, findSmallText } from './judgePage.ts';
import { hasBrowser } from './openPages.ts';
import { useRecordPages } from './usePages.ts';

const RECORD_ITEMS = '/sets?id=item-set:shinjuku/8-childcare-standard-system/kiroku';

describe.skipIf(!hasBrowser)(
  'lists, trees, help and the start, over the record of the seeds',
  { timeout: 90_000 },
  () => {
    const { open, pages } = useRecordPages('main h1');

    describe.each([
      ['light, Japanese, wide', { viewport: { width: 1440, height: 900 } }],
      [
        'dark, English, wide',
        { viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' as const, locale: 'en-GB' },
      ],
      ['light, Japanese, tablet', { viewport: { width: 1024, height: 768 } }],
      ['dark, Japanese, telephone', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const }],
    ])('in %s', (_name, options) => {
      it.each(['/', '/list/flows', '/list/sets?resolved=no', '/list/notes', RECORD_ITEMS, '/help', '/nowhere'])(
        'breaks no rule of accessibility, writes nothing small, and nothing runs out of the page: %s',
        async (path) => {
          const { page, complaints } = await open(path, options);
          await page.waitForTimeout(300);
          expect(await findBrokenRules(page)).toEqual([]);
          expect(await findSmallText(page)).toEqual([]);
          expect(await findOverflow(page)).toBe(0);
          expect(complaints.filter((words) => path !== '/nowhere' || words.startsWith('asked'))).toEqual([]);
        },
      );
    });

    describe('a list', () => {
      it('is filtered by words and by the server, says how many of how many, and its address opens the same', async () => {
        const { page } = await open('/list/sets');
        const all = Number((await textOf(page, '.list-count')).replace('件', ''));
        await page.selectOption('#filter-resolved', 'no');
        await page.waitForFunction((count) => document.querySelectorAll('tbody tr').length < count, all);
        const unresolved = await page.locator('tbody tr').count();
        expect(await page.locator('tbody tr.has-unknown').count()).toBe(unresolved);
        await page.fill('#filter-words', '資料49');
        await page.waitForFunction((count) => document.querySelectorAll('tbody tr').length < count, unresolved);
        const shown = await page.locator('tbody tr').count();
        expect(await textOf(page, '.list-count')).toBe(`${unresolved}件中${shown}件を表示`);
        const second = await open(page.url().slice(pages().address().length));
        expect(await rowsOf(second.page)).toEqual(await rowsOf(page));
      });

      it('is sorted at a click, from the last at a second, as recorded at a third, and Back undoes each', async () => {
        const { page } = await open('/list/contractors');
        const recorded = await rowsOf(page);
        const sorted = recorded.toSorted(new Intl.Collator('ja', { numeric: true }).compare);
        await page.click('th .sort >> nth=0');
        await page.waitForSelector('th[aria-sort=ascending]');
        expect(await rowsOf(page)).toEqual(sorted);
        await page.click('th .sort >> nth=0');
        await page.waitForSelector('th[aria-sort=descending]');
        await page.click('th .sort >> nth=0');
        await page.waitForSelector('th[aria-sort]', { state: 'detached' });
        expect(await rowsOf(page)).toEqual(recorded);
        await page.goBack();
        await page.waitForSelector('th[aria-sort=descending]');
      });

      it('has pages of 200 rows, and saves all of them as a CSV that spreadsheets in Japan open', async () => {
        const { page } = await open('/list/items');
        const all = Number((await textOf(page, '.list-count')).replace('件', ''));
        expect(all).toBeGreaterThan(400);
        expect(await page.locator('tbody tr').count()).toBe(200);
        await page.click('.pager a');
        await page.waitForURL(/page=2/u);
        const download = page.waitForEvent('download');
        await page.click('text=CSVを保存');
        const csv = readFileSync(await (await download).path(), 'utf8');
        expect(csv.startsWith('\uFEFF名前,')).toBe(true);
        expect(csv.split('\r\n').length).toBe(all + 2);
      });

      it('says that nothing fits, and what to do', async () => {
        const { page } = await open('/list/matters?filter=該当しない言葉');
        expect(await textOf(page, '.state-box')).toContain('この条件に当たるものはありません。');
        await page.click('text=絞り込みをすべて外す');
        await page.waitForSelector('tbody tr');
      });

      it('never breaks a day over two lines', async () => {
        const { page } = await open('/list/entrustments', { viewport: { width: 1024, height: 768 } });
        const heights = await page
          .locator('tbody .nowrap')
          .evaluateAll((days) => days.map((day) => day.getClientRects().length));
        expect(heights.length).toBeGreaterThan(10);
        expect(new Set(heights)).toEqual(new Set([1]));
      });
    });

    describe('the tree of 資料8-2', () => {
      it('is read by keyboard alone: down, in, out, and into the page of an item', async () => {
        const { page } = await open(RECORD_ITEMS);
        expect(await page.locator('[role=treeitem]').count()).toBe(11);
        await page.locator('[role=treeitem][tabindex="0"]').focus();
        await page.keyboard.press('ArrowDown');
        expect(await focusedItem(page)).toMatch(/^利用調整事務/u);
        await page.keyboard.press('ArrowRight');
        expect(await page.getAttribute('[role=treeitem]:focus', 'aria-expanded')).toBe('true');
        await page.keyboard.press('ArrowRight');
        expect(await page.getAttribute('[role=treeitem]:focus', 'aria-level')).toBe('2');
        await page.keyboard.press('ArrowLeft');
        await page.keyboard.press('ArrowLeft');
        expect(await page.locator('[role=treeitem]').count()).toBe(11);
        await page.keyboard.press('Enter');
        await page.waitForURL(/\/item\?/u);
      });

      it('opens whole, and finds 児童氏名 with what leads to it', async () => {
        const { page } = await open(RECORD_ITEMS);
        await page.click('#open-all');
        await page.waitForFunction(() => document.querySelectorAll('[role=treeitem]').length > 600);
        await page.fill('#set-words', '児童氏名');
        await page.waitForFunction(() => document.querySelectorAll('[role=treeitem]').length < 20);
        expect(await page.locator('.is-found .item-name a').first().textContent()).toContain('児童氏名');
        expect(await page.getAttribute('.is-found >> nth=0', 'aria-level')).toBe('3');
      });

      it('says what is not in the record', async () => {
        const { page } = await open('/sets?id=item-set:shinjuku/49-payment/shuno-49-3');
        expect(await textOf(page, '.state-box.is-unknown')).toContain('この一覧の中身は未収録です');
        expect(await page.locator('[role=tree]').count()).toBe(0);
      });
    });

    describe('the keys', () => {
      it('are listed by ? and at the foot, and closing gives the focus back', async () => {
        const { page } = await open('/list/systems');
        await page.locator('th .sort').first().focus();
        await page.keyboard.press('?');
        await page.waitForSelector('dialog[open]');
        expect(await findBrokenRules(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.waitForSelector('dialog[open]', { state: 'detached' });
        expect(await page.evaluate(() => document.activeElement?.className)).toBe('sort');
        await page.keyboard.press('/');
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-words');
        await page.keyboard.type('?/');
        expect(await page.inputValue('#filter-words')).toBe('?/');
        await page.click('#show-keys');
        await page.waitForSelector('dialog[open]');
      });

      it('do nothing once they are turned off', async () => {
        const { page } = await open('/help');
        await page.click('#display summary');
        await page.uncheck('#one-letter-keys');
        await page.keyboard.press('Escape');
        await page.keyboard.press('?');
        await page.waitForTimeout(200);
        expect(await page.locator('dialog[open]').count()).toBe(0);
      });
    });

    describe('whatever happens', () => {
      it('a slow server can be stopped and asked again', async () => {
        const { page } = await open('/help');
        let isSlow = true;
        await page.route('**/graphql', async (route) => {
          if (isSlow && route.request().postData()?.includes('query List') === true)
            await new Promise((done) => setTimeout(done, 10_000));
          await route.continue().catch(() => undefined);
        });
        await page.click('.views a[href^="/list/items"]');
        await page.waitForSelector('text=/[3-9]秒たちました/u');
        expect(await findBrokenRules(page)).toEqual([]);
        await page.click('text=中止する');
        await page.waitForSelector('text=読み込みの途中で中止しました。');
        isSlow = false;
        await page.click('text=もう一度試す');
        await page.waitForSelector('tbody tr');
      });

      it('an error in the middle says what to do, and trying again helps', async () => {
        const { page } = await open('/help');
        let isBroken = true;
        await page.route('**/graphql', async (route) => {
          const isOfList = route.request().postData()?.includes('query List') === true;
          if (isBroken && isOfList) await route.fulfill({ status: 500, body: 'broken' });
          else await route.continue();
        });
        await page.click('.views a[href^="/list/items"]');
        await page.waitForSelector('.state-box.is-failed');
        isBroken = false;
        await page.click('text=もう一度試す');
        await page.waitForSelector('tbody tr');
      });

      it('a server that goes is told, and the page loads by itself when it is back', async () => {
        const { page } = await open('/help');
        await pages().stopServer();
        await page.click('.views a[href^="/list/items"]');
        await page.waitForSelector('.app-notice.is-failed');
        await pages().startServer();
        await page.waitForSelector('tbody tr', { timeout: 20_000 });
      });

      it('an import in between is told, and the page stays as it was until one loads it again', async () => {
        const { page } = await open('/list/systems');
        const before = await rowsOf(page);
        await page.route('**/graphql', async (route) => {
          const response = await route.fetch();
          const body = (await response.text()).replaceAll(
            /"latestRevision":\{[^}]*\}/gu,
            '"latestRevision":{"id":"revision:newer","number":99}',
          );
          await route.fulfill({ response, body });
        });
        await page.evaluate(() => dispatchEvent(new Event('focus')));
        await page.waitForSelector('#reload');
        expect(await rowsOf(page)).toEqual(before);
      });
    });
  },
);

async function textOf(page: Page, selector: string): Promise<string> {
  return ((await page.textContent(selector)) ?? '').trim();
}

function rowsOf(page: Page): Promise<readonly string[]> {
  return page.locator('tbody tr td:first-child').evaluateAll((cells) => cells.map((cell) => cell.textContent.trim()));
}

function focusedItem(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.querySelector('.item-name')?.textContent.trim());
}
