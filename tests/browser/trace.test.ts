import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findBrokenRules, findOverflow, findSmallText } from './judgePage.ts';
import { hasBrowser } from './openPages.ts';
import { useRecordPages } from './usePages.ts';

const PHOTO = `/trace?subject=${encodeURIComponent('information-item:shinjuku/36-card-terminal/shinsei/顔写真')}&asOf=2020-07-01`;
const NAME = `/trace?subject=${encodeURIComponent('information-item:shinjuku/36-card-terminal/not-sent/氏名')}&asOf=2020-07-01`;
const APPLICANT = '/trace?subject=data-subject:shinjuku/48-pittari/shinseisha&asOf=2022-07-01';
const PAYER = '/trace?subject=data-subject:shinjuku/49-payment/payer&asOf=2020-07-01';
const SEND = 'flow:shinjuku/36-card-terminal/send';

describe.skipIf(!hasBrowser)('the trace, over the record of the seeds', { timeout: 90_000 }, () => {
  const { open, pages } = useRecordPages('.trace-page, .page h1');

  describe.each([
    ['light, Japanese, wide', { viewport: { width: 1440, height: 900 } }],
    ['dark, English, wide', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' as const, locale: 'en-GB' }],
    ['light, Japanese, tablet', { viewport: { width: 1024, height: 768 } }],
    ['light, Japanese, telephone', { viewport: { width: 390, height: 844 } }],
  ])('in %s', (_name, options) => {
    it('breaks no rule of accessibility, writes nothing small, and nothing runs out of the page', async () => {
      for (const path of [
        `${PHOTO}&sel=${SEND}`,
        `${PAYER}&tab=UNKNOWN`,
        `${NAME}&tab=HOLDINGS`,
        PHOTO.replace('2020-07-01', '2010-01-01'),
      ]) {
        const { page, complaints } = await open(path, options);
        await page.waitForTimeout(400);
        expect([path, await findBrokenRules(page)]).toEqual([path, []]);
        expect([path, await findSmallText(page)]).toEqual([path, []]);
        expect([path, await findOverflow(page)]).toEqual([path, 0]);
        expect(complaints).toEqual([]);
      }
    });
  });

  it('shows the way of 顔写真 to J-LIS as picture and table, with its facts at a click', async () => {
    const { page, complaints } = await open(PHOTO);
    await page.waitForSelector('ms-trace-picture .box');
    expect(await textOf(page, 'ms-trace-picture')).toContain('地方公共団体情報');
    const rows = page.locator('.trace-tables tbody tr');
    expect(await rows.count()).toBeGreaterThanOrEqual(3);
    expect(await textOf(page, '.trace-tables')).toContain('地方公共団体情報システム機構');
    const ring = await page.locator(`ms-trace-picture [data-id="${SEND}"] .ring`).first().boundingBox();
    await page.mouse.click((ring?.x ?? 0) + (ring?.width ?? 0) / 2, (ring?.y ?? 0) + (ring?.height ?? 0) / 2);
    await page.waitForSelector('.trace-panel .evidence-link');
    expect(await textOf(page, '.trace-panel')).toContain('インターネット回線');
    expect(await textOf(page, '.trace-panel')).toContain('送信しない・取り扱わせない項目');
    expect(await page.getAttribute(`.trace-tables tr[data-id="${SEND}"]`, 'aria-current')).toBe('true');
    expect(complaints).toEqual([]);
  });

  it('does the same by the keyboard alone: reach, along the lines, open, read, back', async () => {
    const { page, complaints } = await open(PHOTO);
    await page.waitForSelector('ms-trace-picture .box');
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.classList.contains('picture-surface') === true)) break;
    }
    await page.waitForSelector('ms-trace-picture .focus-out');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    const live = await textOf(page, 'ms-trace-picture [aria-live]');
    expect(live).toContain('委託先事業者のサーバ');
    expect(live).toContain('送られる');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.trace-panel .evidence-link');
    await page.waitForFunction(() => document.activeElement?.id === 'trace-panel-title');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('.trace-panel') === null);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('picture-surface');
    await page.keyboard.press('?');
    await page.waitForSelector('dialog.keys-help[open]');
    expect(complaints).toEqual([]);
  });

  it('says that 氏名 is stated as not sent, and never that it arrives', async () => {
    const { page } = await open(NAME);
    await page.waitForSelector('ms-trace-picture .stub');
    expect(await textOf(page, '.trace-only')).toContain('送られない（明記）');
    expect(await page.locator('ms-trace-picture .line').count()).toBe(0);
    expect(await textOf(page, '.trace-tables tbody')).toContain('送られない（明記）');
  });

  it('says what is unknown about ぴったりサービス: in the band, by reason, and where the printed words stand', async () => {
    const { page } = await open(APPLICANT);
    await page.waitForSelector('ms-trace-picture .box');
    expect(await textOf(page, 'ms-trace-picture')).toContain('ぴったりサービス');
    const chips = page.locator('.band a.unknown-tag');
    expect(await chips.count()).toBeGreaterThan(1);
    const said = (await chips.first().textContent()) ?? '';
    await chips.first().click();
    await page.waitForSelector('.filter-said');
    const count = Number(/(\d+)$/u.exec(said.trim())?.[1]);
    expect(await page.locator('.trace-tables tbody tr').count()).toBe(count);
    expect(await page.locator('.trace-tables .evidence-link').count()).toBeGreaterThan(0);
  });

  it('tells as many unknown ends in the band as the table has rows, and as many flows as the table', async () => {
    const { page } = await open(`${PAYER}&tab=UNKNOWN`);
    await page.waitForSelector('.trace-tables tbody tr');
    const said = Number(/(\d+)/u.exec(await textOf(page, '.band-title'))?.[1]);
    expect(await page.locator('.trace-tables tbody tr').count()).toBe(said);
  });

  it('keeps every choice in the address: a new window opens the same, and Back undoes one at a time', async () => {
    const { page } = await open(PHOTO);
    await page.waitForSelector('ms-trace-picture .box');
    await page.click('.trace-tabs a:nth-child(3)');
    await page.click('.day-steps a.step:last-child');
    await page.waitForFunction(() => location.search.includes('asOf=2021'));
    const again = await open(page.url().slice(pages().address().length));
    await again.page.waitForSelector('.trace-tables tbody tr');
    expect(await again.page.inputValue('#trace-day')).toBe(await page.inputValue('#trace-day'));
    expect(await textOf(again.page, '.trace-tables')).toBe(await textOf(page, '.trace-tables'));
    await page.goBack();
    await page.waitForFunction(() => location.search.includes('asOf=2020-07-01'));
    expect(new URL(page.url()).searchParams.get('tab')).toBe('UNKNOWN');
  });

  it('takes a day in a Japanese year, says what is wrong with one that is none, and names the days of an empty answer', async () => {
    const { page } = await open(PHOTO);
    await page.fill('#trace-day', '令和3年4月1日');
    await page.press('#trace-day', 'Enter');
    await page.waitForFunction(() => location.search.includes('asOf=2021-04-01'));
    await page.fill('#trace-day', '令和3年13月1日');
    await page.press('#trace-day', 'Enter');
    await page.waitForSelector('.trace-day [role="alert"]');
    await page.fill('#trace-day', '2010/1/1');
    await page.press('#trace-day', 'Enter');
    await page.waitForSelector('.state-box');
    expect(await textOf(page, '.state-box')).toContain('2020年3月11日へ移動');
    await page.click('.state-actions a:first-child');
    await page.waitForSelector('ms-trace-picture .box');
  });

  it('saves what is shown: SVG and PNG of the picture, CSV with the rows of the table', async () => {
    const { page, complaints } = await open(PHOTO);
    await page.waitForSelector('ms-trace-picture .box');
    const save = async (words: string): Promise<Buffer> => {
      await page.click('.save-menu > summary');
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.click(`.save-choices button:has-text("${words}")`),
      ]);
      return readFileSync(await file.path());
    };
    const drawing = (await save('SVG')).toString('utf8');
    expect(drawing.startsWith('<svg xmlns=')).toBe(true);
    expect(drawing).toContain('地方公共団体情報');
    expect(drawing).not.toContain('var(--');
    expect((await save('PNG')).subarray(1, 4).toString('latin1')).toBe('PNG');
    const csv = (await save('CSV')).toString('utf8');
    const lines = csv.trim().split('\r\n');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(lines.length).toBe((await page.locator('.trace-tables tbody tr').count()) + 1);
    expect(csv).toContain(SEND);
    expect(complaints).toEqual([]);
  });

  it('prints head, band, picture and every table, and is as before afterwards', async () => {
    const { page } = await open(`${PHOTO}&show=PICTURE`);
    await page.waitForSelector('ms-trace-picture .box');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const paper = await textOf(page, '.trace-print');
    for (const words of [
      '基準日 2020年7月1日',
      '記載された流れは最後までたどりました',
      '専用線',
      '受信後1週間で消去',
      '流れ図が未収録',
    ])
      expect(paper).toContain(words);
    expect(await page.locator('.trace-print svg .box').count()).toBe(4);
    expect(await page.isVisible('.trace-toolbar')).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    expect(await page.locator('.trace-print').count()).toBe(0);
  });

  describe('the journeys of a reader who has never been here', () => {
    const PHOTO_LINK = 'a[href*="asOf=2020-07-01"]';

    it('by mouse: from the start page along 顔写真 to J-LIS, what is not sent, on paper, and by its copied link again', async () => {
      const { page, complaints } = await open('/', { permissions: ['clipboard-read', 'clipboard-write'] });
      await page.click(PHOTO_LINK);
      await page.waitForSelector('ms-trace-picture .box');
      expect(await textOf(page, 'h1')).toContain('顔写真');
      expect(await textOf(page, '.trace-tables')).toContain('地方公共団体情報システム機構');
      await page.click('.trace-tables tbody tr:nth-child(2) td:first-child');
      const paper = await printed(page, () => page.click('button:has-text("印刷")'));
      expect(paper).toContain('送られない（明記）');
      await page.click('button:has-text("この画面のリンク")');
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link).toBe(page.url());
      const again = await open(link.slice(pages().address().length));
      await again.page.waitForSelector('ms-trace-picture .box');
      expect(await textOf(again.page, '.trace-tables')).toBe(await textOf(page, '.trace-tables'));
      expect(complaints).toEqual([]);
    });

    it('by the keyboard alone: the same, and nothing needs a pointer', async () => {
      const { page, complaints } = await open('/', { permissions: ['clipboard-read', 'clipboard-write'] });
      await page.waitForSelector(PHOTO_LINK);
      await tabTo(page, PHOTO_LINK);
      await page.keyboard.press('Enter');
      await page.waitForSelector('ms-trace-picture .box');
      await page.waitForFunction(() => document.activeElement?.matches('h1') === true);
      await tabTo(page, '.picture-surface');
      await page.keyboard.press('End');
      expect(await textOf(page, 'ms-trace-picture [aria-live]')).toContain('地方公共団体情報システム機構');
      await page.keyboard.press('Home');
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
      await page.waitForSelector('.trace-panel .evidence-link');
      expect(await textOf(page, '.trace-panel')).toContain('氏名、住所、生年月日');
      await page.waitForFunction(() => document.activeElement?.id === 'trace-panel-title');
      await page.keyboard.press('Escape');
      await tabTo(page, 'button.text', 'Shift+Tab');
      await page.keyboard.press('Enter');
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link).toBe(page.url());
      expect(complaints).toEqual([]);
    });

    it('by search: finds 児童氏名 in 資料8-2, and who holds it in 2027', async () => {
      const { page, complaints } = await open('/');
      await page.fill('#search', '児童氏名');
      await page.press('#search', 'Enter');
      await page.click('.result-lines a:has-text("児童氏名")');
      await page.click('a.button.primary[href^="/trace"]');
      await page.waitForSelector('#trace-day');
      await page.fill('#trace-day', '2027年4月1日');
      await page.press('#trace-day', 'Enter');
      await page.waitForFunction(() => location.search.includes('asOf=2027-04-01'));
      await page.click('.trace-tabs a:nth-child(2)');
      await page.waitForFunction(() => location.search.includes('tab=HOLDINGS'));
      await page.waitForSelector('.trace-tables tbody tr');
      expect(await textOf(page, '.trace-tables tbody')).toContain('子ども・子育て支援システム');
      expect(complaints).toEqual([]);
    });
  });

  it('explains the way between two chosen boxes, and where it is stated as not sent, that this is in the way', async () => {
    const { page, complaints } = await open(PHOTO);
    await page.waitForSelector('ms-trace-picture .boxes > [data-id]');
    await page.locator('ms-trace-picture .boxes > [data-id] text').nth(3).click();
    await page.click('.trace-panel a:has-text("ここからの経路")');
    await page.waitForSelector('.trace-way .way-ask');
    await page.locator('ms-trace-picture .boxes > [data-id]').last().locator('text').first().click();
    await page.click('.trace-panel a:has-text("ここまでの経路")');
    await page.waitForSelector('.way-steps li');
    expect(await textOf(page, '.trace-way')).toContain('地方公共団体情報システム機構まで');
    expect(await textOf(page, '.way-answer')).toMatch(/つながる|不明/u);
    expect(await findBrokenRules(page)).toEqual([]);
    const { searchParams } = new URL(page.url());
    const ends = `&wayFrom=${encodeURIComponent(searchParams.get('wayFrom') ?? '')}&wayTo=${encodeURIComponent(searchParams.get('wayTo') ?? '')}`;
    const excluded = await open(`${NAME}${ends}`);
    await excluded.page.waitForSelector('.way-obstacle');
    expect(await textOf(excluded.page, '.way-answer')).toContain('つながる流れの記載なし');
    expect(await textOf(excluded.page, '.way-steps')).toContain('送られない（明記）');
    const wrong = await open(`${PHOTO}&wayFrom=system:none/none/none&wayTo=system:none/none/other`);
    await wrong.page.waitForSelector('.trace-way [role="status"]:has-text("system:none")');
    expect([...complaints, ...excluded.complaints]).toEqual([]);
  });

  it('asks for a subject where the address has none, and says what to do about one that is not in the record', async () => {
    const none = await open('/trace');
    expect(await textOf(none.page, 'main')).toContain('だれの、何の道筋');
    const wrong = await open('/trace?subject=information-item:shinjuku/nowhere');
    await wrong.page.waitForSelector('.state-box');
    expect(await textOf(wrong.page, 'main')).toContain('記録にありません');
  });

  it('moves the divider by keys, and shows narrow windows the table as cards first', async () => {
    const { page } = await open(PHOTO);
    await page.focus('.divider');
    await page.keyboard.press('ArrowDown');
    expect(await page.getAttribute('.divider', 'aria-valuenow')).toBe('60');
    const narrow = await open(PHOTO, { viewport: { width: 390, height: 844 } });
    await narrow.page.waitForSelector('.card');
    expect(await narrow.page.locator('ms-trace-picture').count()).toBe(0);
  });
});

async function textOf(page: Page, selector: string): Promise<string> {
  return (await page.textContent(selector)) ?? '';
}

/** Goes on with the tab key until something of a kind has the focus. */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press(key);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`The tab key does not come to "${selector}".`);
}

/** What stands on the paper that a click would print; the print dialog itself is the browser's. */
async function printed(page: Page, click: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    globalThis.print = () => {
      dispatchEvent(new Event('beforeprint'));
    };
  });
  await click();
  const paper = await textOf(page, '.trace-print');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  return paper;
}
