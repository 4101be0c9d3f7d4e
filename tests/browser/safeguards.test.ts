import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findBrokenRules, findOverflow, findSmallText } from './judgePage.ts';
import { hasBrowser } from './openPages.ts';
import { useRecordPages } from './usePages.ts';

const CHILDCARE = 'matter:shinjuku/8-childcare-standard-system';
const PAPERS = ['8-childcare-standard-system', '49-payment'].map((slug) => `paper=source-document:shinjuku/${slug}`);
const TWO = `/safeguards?${PAPERS.join('&')}`;
const CELL = encodeURIComponent(`control:jp/domestic-law-server ${CHILDCARE}/s2 MUNICIPALITY`);
const COMPARED = `/safeguards?compare=SHEET&left=${CHILDCARE}/s1&right=${CHILDCARE}/s3`;

describe.skipIf(!hasBrowser)('the safeguard matrix, over the record of the seeds', { timeout: 120_000 }, () => {
  const { open, pages } = useRecordPages('.safeguards');

  it.each([
    ['light, Japanese, wide', { viewport: { width: 1440, height: 900 } }],
    [
      'dark, English, tablet',
      { viewport: { width: 1024, height: 768 }, colorScheme: 'dark' as const, locale: 'en-GB' },
    ],
    ['light, Japanese, telephone', { viewport: { width: 390, height: 844 } }],
    ['light, Japanese, very wide', { viewport: { width: 1920, height: 1080 } }],
  ])(
    'in %s breaks no rule of accessibility, writes nothing small, and nothing runs out of the page',
    async (_name, options) => {
      for (const path of [`${TWO}&sel=${CELL}`, COMPARED, '/safeguards?compare=PARTY']) {
        const { page, complaints } = await open(path, options);
        if (path.includes('sel=')) await page.waitForSelector('.cell-measure');
        expect([path, await findBrokenRules(page)]).toEqual([path, []]);
        expect([path, await findSmallText(page)]).toEqual([path, []]);
        expect([path, await findOverflow(page)]).toEqual([path, 0]);
        expect(complaints).toEqual([]);
      }
    },
  );

  it('is one stop for the tab key; arrows move, Enter goes to sheet, mark and place, Esc back to the cell', async () => {
    const { page } = await open(TWO);
    expect(await page.locator('table.matrix [data-cell][tabindex="0"]').count()).toBe(1);
    await page.locator('table.matrix [data-cell][tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const cell = await page.evaluate(() => (document.activeElement as HTMLElement).dataset['cell']);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.cell-popover');
    expect(new URL(page.url()).searchParams.get('sel')).toBe(cell);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('cell-facts-title');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.cell-popover', { state: 'detached' });
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['cell'])).toBe(cell);
    expect(new URL(page.url()).searchParams.get('sel')).toBeNull();
  });

  it('opened by an address has the cell in sight; the button that closes its facts goes back to it', async () => {
    const { page } = await open(`${TWO}&sel=${CELL}`);
    await page.waitForSelector('.cell-measure');
    const isInSight = await page.evaluate(() => {
      const frame = document.querySelector('.matrix-frame')?.getBoundingClientRect();
      const head = document.querySelector('.matrix-frame thead')?.getBoundingClientRect();
      const cell = document.querySelector('[data-cell][aria-expanded="true"]')?.getBoundingClientRect();
      if (frame === undefined || head === undefined || cell === undefined) return false;
      return cell.top >= head.bottom && cell.bottom <= frame.bottom && cell.right <= frame.right;
    });
    expect(isInSight).toBe(true);
    await page.click('.cell-facts-head button');
    await page.waitForSelector('.cell-popover', { state: 'detached' });
    const focused = await page.evaluate(() => (document.activeElement as HTMLElement).dataset['cell']);
    expect(focused).toBe(decodeURIComponent(CELL));
  });

  it('when the facts of a cell cannot be read says so, and asks again on a click', async () => {
    const { page } = await open(TWO);
    await page.route('**/graphql', (route) => route.fulfill({ status: 500, body: 'broken' }));
    await page.locator('table.matrix [data-cell]').first().click();
    await page.waitForSelector('.cell-popover button:has-text("もう一度試す")');
    await page.unroute('**/graphql');
    await page.click('.cell-popover button:has-text("もう一度試す")');
    await page.waitForSelector('.cell-popover .evidence-link');
  });

  it('says of silence which it is and where it was searched, and of a masked box that nobody can tell', async () => {
    const silent = encodeURIComponent('control:jp/wireless-encryption matter:shinjuku/49-payment/s1 NOT_STATED');
    const { page } = await open(`${TWO}&sel=${silent}`);
    await page.waitForSelector('.cell-popover .evidence-link');
    expect(await page.textContent('.cell-popover')).toContain('行わないという記載ではありません');
    expect(await page.textContent('.cell-popover .evidence-link')).toContain('情報保護対策');
    const masked = encodeURIComponent('control:jp/firewall matter:shinjuku/49-payment/s4 NOT_STATED');
    const second = await open(`${TWO}&sel=${masked}`);
    await second.page.waitForSelector('.cell-popover .evidence-link');
    expect(await second.page.textContent('.cell-popover')).toContain('対策の欄が伏せられています');
  });

  it('filters rows by state and group, tells how many are left, and the address opens the same', async () => {
    const { page } = await open(TWO);
    await page.selectOption('#safeguards-group', '暗号化');
    await page.waitForFunction(() => document.querySelectorAll('table.matrix tbody').length === 1);
    await page.locator('.state-filter').first().click();
    await page.waitForFunction(() => document.querySelector('.state-filter[aria-pressed="true"]') !== null);
    const said = await page.textContent('.matrix-said [role="status"]');
    expect(said).toBe('3行中2行を表示');
    const again = await open(page.url().slice(pages().address().length));
    expect(await again.page.textContent('.matrix-said [role="status"]')).toBe(said);
  });

  it('compares two sheets: rows that differ are marked in words, and may stand alone', async () => {
    const { page } = await open(COMPARED);
    const marked = await page.locator('table.matrix tr.differs').count();
    expect(marked).toBeGreaterThan(0);
    expect(await page.locator('table.matrix tr.differs .plain-tag').count()).toBe(marked);
    await page.check('#safeguards-differing');
    await page.waitForFunction(
      (count) => document.querySelectorAll('table.matrix tbody tr:not(.matrix-group)').length === count,
      marked,
    );
  });

  it('saves the same rows as CSV', async () => {
    const { page } = await open(`${TWO}&group=${encodeURIComponent('バックアップ')}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('.page-actions button:nth-of-type(2)'),
    ]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(
      /^冗長化とバックアップ,バックアップ,.*約束あり：件名1 別紙チェックリスト3.*,control:jp\/redundancy-and-backup$/u,
    );
  });

  it('on paper stands in parts of at most eleven columns, without controls', async () => {
    const { page } = await open(TWO);
    const onScreen = await page.locator('.matrix-frame thead tr:nth-child(2) th').count();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const columns = await page.$$eval('.matrix-part', (parts) =>
      parts.map((part) => part.querySelectorAll('thead tr:nth-child(2) th').length),
    );
    expect(columns).toEqual([11, onScreen - 11]);
    expect(await page.locator('.matrix-part button').count()).toBe(0);
    expect(await page.locator('.matrix-legend').innerText()).toContain('様式に欄なし');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.matrix-frame').count()).toBe(1);
  });

  it('of a party or sheet that is not in the record says so, and a comparison without its two sides asks for them', async () => {
    const { page } = await open(`/safeguards?compare=SHEET&left=${CHILDCARE}/s1&right=matter:jp/none`);
    expect(await page.textContent('.state-box')).toContain('matter:jp/none');
    expect(await page.locator('#safeguards-right option:checked').innerText()).toContain('記録にありません');
    for (const path of [
      '/safeguards?compare=SHEET',
      `/safeguards?compare=SHEET&left=${CHILDCARE}/s1&right=${CHILDCARE}/s1`,
    ]) {
      const other = await open(path);
      expect(await other.page.textContent('.state-box')).toContain('比べる二つを選んでください');
    }
  });

  it('of papers, a group and a cell that are not in the record says so beside what there is', async () => {
    const { page } = await open(`${TWO}&paper=source-document:jp/none&sel=${encodeURIComponent('control:jp/none x')}`);
    expect(await page.textContent('.state-box')).toContain('source-document:jp/none');
    expect(await page.textContent('.matrix-said.is-lost')).toContain('いまの表にありません');
    expect(await page.locator('table.matrix').count()).toBe(1);
    await page.click('.state-box a');
    await page.waitForSelector('.state-box', { state: 'detached' });
    const other = await open(`${TWO}&group=${encodeURIComponent('ない分類')}`);
    expect(await other.page.textContent('.state-box')).toContain('当てはまる行はありません');
    expect(await other.page.locator('#safeguards-group option:checked').innerText()).toContain('ない分類');
  });

  it('on a narrow screen lists each column by group, with the rows that differ marked, and opens facts in place', async () => {
    const { page } = await open(COMPARED, { viewport: { width: 390, height: 844 } });
    expect(await page.locator('.matrix-list[open]').count()).toBe(2);
    expect(await page.locator('.matrix-list-group').count()).toBeGreaterThan(2);
    expect(await page.locator('.matrix-list li.differs .plain-tag').count()).toBeGreaterThan(0);
    await page.locator('.matrix-line').first().click();
    await page.waitForSelector('.cell-inline .evidence-link');
    expect(await findBrokenRules(page)).toEqual([]);
  });

  it('says that it waits, and that it failed', async () => {
    const { page } = await open(TWO);
    await page.route('**/graphql', async (route) => {
      await new Promise((done) => setTimeout(done, 1500));
      await route.fulfill({ status: 500, body: 'broken' });
    });
    await page.goto(`${pages().address()}/safeguards`);
    await page.waitForSelector('.loading');
    await page.waitForSelector('.state-box.is-failed');
    expect(await page.textContent('.state-box')).toContain('もう一度試す');
  });
});
