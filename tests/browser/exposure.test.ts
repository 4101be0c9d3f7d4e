import { describe, expect, it } from 'vitest';
import { findBrokenRules, findOverflow, findSmallText } from './judgePage.ts';
import { hasBrowser } from './openPages.ts';
import { useRecordPages } from './usePages.ts';

const CONTRACTOR = '/exposure?id=organisation:jp/nihon-jimuki&asOf=2026-06-01';

describe.skipIf(!hasBrowser)('all that a leak would touch, over the record of the seeds', { timeout: 120_000 }, () => {
  const { open } = useRecordPages('main h1');

  it.each([
    ['light, Japanese, wide', { viewport: { width: 1440, height: 900 } }],
    [
      'dark, English, telephone',
      { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const, locale: 'en-GB' },
    ],
  ])('in %s breaks no rule of accessibility, and nothing runs out of the page', async (_name, options) => {
    const { page, complaints } = await open(CONTRACTOR, options);
    await page.waitForSelector('.exposure-page');
    expect(await findBrokenRules(page)).toEqual([]);
    expect(await findSmallText(page)).toEqual([]);
    expect(await findOverflow(page)).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('is reached from the page of a contractor by keyboard, and says what was there, why, whose, and what the law asks', async () => {
    const { page, complaints } = await open('/holder?id=organisation:jp/nihon-jimuki&asOf=2026-06-01');
    await page.waitForSelector('a[href^="/exposure"]');
    await page.focus('a[href^="/exposure"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.exposure-page');
    const words = (await page.textContent('.exposure-page')) ?? '';
    expect(words).toContain('約6,000人（児童数）');
    expect(words).toContain('本人の数が100人を超える');
    expect(words).toContain('児童氏名');
    expect(await page.locator('[data-id="MORE_THAN_100_PERSONS"]').textContent()).toContain('はい');
    expect(await page.locator('[data-id="WRONGFUL_PURPOSE"]').textContent()).toContain('不明');
    expect(page.url()).toContain('asOf=2026-06-01');
    expect(complaints).toEqual([]);
  });

  it('shows every item that the API counts, and saves them all', async () => {
    const { page } = await open(CONTRACTOR);
    await page.waitForSelector('.exposure-page');
    const counted = await page.evaluate(async () => {
      const query =
        '{ exposure(holder: "organisation:jp/nihon-jimuki", asOf: "2026-06-01") { items(first: 1) { totalCount } } }';
      const answer = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { data } = (await answer.json()) as { data: { exposure: { items: { totalCount: number } } } };
      return data.exposure.items.totalCount;
    });
    expect(counted).toBeGreaterThan(500);
    expect(await page.locator('section:has(#items-title) tbody tr').count()).toBe(counted);
  });

  it('says of a holder that is not in the record that it is not, and has a day but no "all times"', async () => {
    const { page } = await open('/exposure?id=organisation:none/none');
    expect(await page.textContent('main')).toContain('この参照のものは記録にありません');
    const { page: known } = await open(CONTRACTOR);
    await known.waitForSelector('#page-day');
    expect(await known.locator('.day-control').textContent()).not.toContain('全期間');
  });
});
