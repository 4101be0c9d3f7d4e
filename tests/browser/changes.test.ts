import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findBrokenRules, findOverflow, findSmallText } from './judgePage.ts';
import { hasBrowser, type OpenedPage } from './openPages.ts';
import { useRecordPages } from './usePages.ts';

const SPRING = '/changes?from=2020-03-01&to=2020-04-30';
const YEAR_END = '/changes?from=2021-03-31&to=2021-04-01';

describe.skipIf(!hasBrowser)('what changes, over the record of the seeds', { timeout: 90_000 }, () => {
  const { open } = useRecordPages('.page.changes h1, .state-box');
  const textsOf = ({ page }: OpenedPage, selector: string): Promise<readonly string[]> =>
    page
      .locator(selector)
      .evaluateAll((found) => found.map((each) => each.textContent.replaceAll(/\s+/gu, ' ').trim()));

  describe.each([
    ['light, Japanese, wide', { viewport: { width: 1440, height: 900 } }],
    ['dark, English, wide', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' as const, locale: 'en-GB' }],
    ['light, Japanese, tablet', { viewport: { width: 1024, height: 768 } }],
    ['light, Japanese, telephone', { viewport: { width: 390, height: 844 } }],
  ])('in %s', (_name, options) => {
    it('breaks no rule of accessibility, writes nothing small, and nothing runs out of the page', async () => {
      for (const path of ['/changes', SPRING, `${YEAR_END}&group=HOLDER`, '/changes?from=1990-01-01&to=1990-12-31']) {
        const { page, complaints } = await open(path, options);
        expect([path, await findBrokenRules(page)]).toEqual([path, []]);
        expect([path, await findSmallText(page)]).toEqual([path, []]);
        expect([path, await findOverflow(page)]).toEqual([path, 0]);
        expect(complaints).toEqual([]);
      }
    });
  });

  it('lists what changes in the fiscal year that it is, when no days are named', async () => {
    const opening = await open('/changes');
    const [title] = await textsOf(opening, 'h1');
    expect(title).toMatch(/^\d{4}年4月1日から\d{4}年4月1日までに変わること$/u);
  });

  it('the contracts of 資料36 and 資料49 that are to go on are not known from 1 April 2021, each with its places', async () => {
    const opening = await open(`${YEAR_END}&kind=ENTRUSTMENT`);
    expect(await textsOf(opening, 'tbody tr.group')).toEqual(['2021年4月1日']);
    expect(await textsOf(opening, 'tbody td[data-head="変わり方"]')).toEqual(
      Array.from({ length: 4 }, () => '不明になる2021年3月31日まで'),
    );
    expect(await textsOf(opening, 'tbody td[data-head="後の状態"]')).toEqual([
      // Of the trial no end is printed.
      '不明：更新の記載なし、試行（実データかは記載なし）前の状態：有効',
      ...Array.from({ length: 3 }, () => '不明：更新の記載なし前の状態：有効'),
    ]);
    expect(await opening.page.locator('tbody .evidence-link').count()).toBeGreaterThanOrEqual(4);
  });

  it('takes two days in Japanese years, by the keyboard, and says which are wrong', async () => {
    const { page } = await open('/changes');
    await page.fill('#change-from', '令和2年4月1日');
    await page.fill('#change-to', 'R2.4.31');
    await page.press('#change-to', 'Enter');
    expect(await page.getAttribute('#change-to', 'aria-invalid')).toBe('true');
    await page.fill('#change-to', '平成32年3月1日');
    await page.press('#change-to', 'Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('change-to');
    await page.fill('#change-to', '2020-04-30');
    await page.press('#change-to', 'Enter');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent.includes('2020年4月30日') === true);
    expect(new URL(page.url()).search).toBe('?from=2020-04-01&to=2020-04-30');
    expect(await page.getAttribute('#change-to', 'aria-invalid')).toBe(null);
  });

  it('shows the form, and what is wrong, for days in the wrong order', async () => {
    const opening = await open('/changes?from=2021-03-01&to=2020-04-30');
    expect(await textsOf(opening, '.state-box .state-title')).toEqual([
      '始めの日が終わりの日より後です。日を入れ替えるか、直してください。',
    ]);
    expect(await opening.page.inputValue('#change-from')).toBe('2021年3月1日');
    expect(opening.complaints).toEqual([]);
  });

  it('names the days on which there would be something, where there is nothing', async () => {
    const opening = await open('/changes?from=1990-01-01&to=1990-12-31');
    expect((await textsOf(opening, '.state-box .state-title'))[0]).toBe('この期間に変わることは記録にありません');
    await opening.page.click('.state-box a.button');
    await opening.page.waitForSelector('tbody tr.group');
    expect((await textsOf(opening, 'tbody tr.group'))[0]).toBe('1977年1月1日');
  });

  it('says which facts have no day, so that they cannot stand in the list', async () => {
    const opening = await open(SPRING);
    const [undated] = await textsOf(opening, '.change-undated .state-title');
    expect(undated).toMatch(/^日の記載がないもの：業務委託\d+件、.*流れ\d+件/u);
  });

  it('is filtered by a way and gathered by holder, and back leads back', async () => {
    const opening = await open(SPRING);
    const { page } = opening;
    await page.click('.change-filters label:has-text("始まる")');
    await page.waitForURL(/change=/u);
    expect(new URL(page.url()).searchParams.getAll('change')).toEqual([
      'RENEWED',
      'BECOMES_UNKNOWN',
      'UNKNOWN_OTHERWISE',
      'ENDS',
    ]);
    await page.selectOption('#change-group-choice', 'HOLDER');
    await page.waitForFunction(() => document.querySelector('tr.group')?.textContent.includes('年') !== true);
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('tr.group')?.textContent.includes('年') === true);
  });

  it('the CSV has the rows of the table, with days as days and the references', async () => {
    const { page } = await open(`${YEAR_END}&kind=ENTRUSTMENT`);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('button:has-text("CSV")')]);
    expect(download.suggestedFilename()).toBe('変わること_2021-03-31_2021-04-01.csv');
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toContain('変わる日,変わり方,種類,事実,前の状態,後の状態,期間,保有者,根拠,ID');
    expect(lines[1]).toMatch(/2021-04-01,不明になる,業務委託,.*entrustment:shinjuku\/36-card-terminal\/operation/u);
  });
});
