import { describe, expect, it } from 'vitest';
import { findBrokenRules, findOverflow, findSmallText } from './judgePage.ts';
import { hasBrowser } from './openPages.ts';
import { useRecordPages } from './usePages.ts';

const PHOTO = 'information-item:shinjuku/36-card-terminal/shinsei/顔写真';
const SEND = 'flow:shinjuku/36-card-terminal/send';

/** Where a term stands: page, what holds it, the term. */
const PLACES = [
  ['trace panel', `/trace?subject=${PHOTO}&asOf=2020-07-01&sel=${SEND}`, '.trace-panel', '情報保護対策'],
  ['exposure', '/holder?id=organisation:jp/nihon-jimuki', 'ms-exposure', '要配慮個人情報'],
  ['conditions of a leak', '/exposure?id=organisation:jp/nihon-jimuki', '.fact-section', '要配慮個人情報'],
  ['safeguards', '/safeguards', '.hint', '情報保護対策'],
  ['procedure of a sheet', '/matter?id=matter:shinjuku/49-payment/s1', '.fact-section td .cell-list', '諮問'],
  ['sheet', '/matter?id=matter:shinjuku/49-payment/s1', '.fact-section', '主管課'],
  ['item', `/item?id=${PHOTO}`, '#classifications', '要配慮個人情報'],
] as const;

describe.skipIf(!hasBrowser)('terms explained where they stand', { timeout: 90_000 }, () => {
  const { open, pages } = useRecordPages();
  const define = async (term: string): Promise<string> => {
    const answer = await fetch(`${pages().address()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'query($text: String) { glossary(text: $text) { term definition } }',
        variables: { text: term },
      }),
    });
    const { data } = (await answer.json()) as {
      readonly data: { readonly glossary: readonly { readonly term: string; readonly definition: string }[] };
    };
    return data.glossary.find((entry) => entry.term === term)?.definition ?? '';
  };

  describe.each([
    ['Japanese, light', { locale: 'ja-JP' }],
    ['English, dark', { locale: 'en-GB', colorScheme: 'dark' as const }],
  ])('in %s', (_name, options) => {
    it.each(PLACES)('%s: what the glossary of the record says, by mouse', async (_place, path, holder, term) => {
      const { page, complaints } = await open(path, options);
      const button = page.locator(holder).locator(`button.term[data-term="${term}"]`).first();
      await button.click();
      await page.waitForSelector('.term-note:popover-open dl');
      expect(await page.textContent('.term-note h2')).toBe(term);
      expect(await page.textContent('#term-body > p:nth-of-type(2)')).toBe(await define(term));
      await page.mouse.click(4, 4);
      await page.waitForSelector('.term-note:popover-open', { state: 'detached' });
      expect(complaints).toEqual([]);
    });
  });

  it('in a finding, and by keyboard alone: Enter opens, Escape gives the focus back, Tab goes on', async () => {
    const { page, complaints } = await open('/findings?rule=SPECIAL_CARE_IS_DECIDED');
    await page.locator('tbody td a').first().click();
    const button = page.locator('.finding-panel button.term[data-term="要配慮個人情報"]').first();
    await button.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.term-note:popover-open dl');
    expect(await page.evaluate(() => document.activeElement?.closest('.term-note') !== null)).toBe(true);
    expect(await findBrokenRules(page)).toEqual([]);
    expect(await findSmallText(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.term-note:popover-open', { state: 'detached' });
    expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.term-note:popover-open');
    await page.keyboard.press('Tab');
    await page.waitForSelector('.term-note:popover-open', { state: 'detached' });
    expect(
      await button.evaluate(
        (each) =>
          each !== document.activeElement &&
          (each.compareDocumentPosition(document.activeElement ?? each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      ),
    ).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('Escape in the explanation leaves the panel below as it is', async () => {
    const { page } = await open(`/trace?subject=${PHOTO}&asOf=2020-07-01&sel=${SEND}`);
    await page.locator('.trace-panel button.term').first().click();
    await page.waitForSelector('.term-note:popover-open dl');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.term-note:popover-open', { state: 'detached' });
    expect(await page.locator('.trace-panel').count()).toBe(1);
  });

  it.each([
    [390, 844],
    [1440, 900],
  ])('at %d px the explanation is inside the window, beside its term', async (width, height) => {
    const { page } = await open('/holder?id=organisation:jp/nihon-jimuki', { viewport: { width, height } });
    await page.locator('ms-exposure button.term').first().click();
    await page.waitForSelector('.term-note:popover-open dl');
    const box = await page.locator('.term-note').boundingBox();
    expect(
      box === null ? [] : [box.x >= 0, box.x + box.width <= width, box.y >= 0, box.y + box.height <= height],
    ).toEqual([true, true, true, true]);
    expect(await findOverflow(page)).toBe(0);
  });

  it('a glossary that cannot be read is said; without one, labels are plain words', async () => {
    const { page } = await open('/help');
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('query GlossaryTerm(') === true)
        await route.fulfill({ status: 500, body: 'broken' });
      else await route.continue();
    });
    await page.click('.views a[href^="/safeguards"]');
    await page.locator('.hint button.term').first().click();
    await page.waitForSelector('.term-note:has-text("用語集を調べられませんでした")');
    const other = await open('/help');
    await other.page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('query GlossaryTerms') === true)
        await route.fulfill({ status: 500, body: 'broken' });
      else await route.continue();
    });
    await other.page.click('.views a[href^="/safeguards"]');
    await other.page.waitForSelector('.hint:has-text("情報保護対策")');
    expect(await other.page.locator('button.term').count()).toBe(0);
  });
});
