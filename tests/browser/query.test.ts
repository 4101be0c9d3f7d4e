import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findBrokenRules, findOverflow, findSmallText } from './judgePage.ts';
import { hasBrowser } from './openPages.ts';
import { usePages } from './usePages.ts';

describe.skipIf(!hasBrowser)('the query page', { timeout: 60_000 }, () => {
  const { open, pages } = usePages();

  describe.each([
    ['light, Japanese, wide', { viewport: { width: 1440, height: 900 } }],
    ['dark, English, wide', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' as const, locale: 'en-GB' }],
    ['dark, Japanese, telephone', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const }],
    ['light, English, tablet', { viewport: { width: 1024, height: 768 }, locale: 'en-US' }],
    ['light, Japanese, very wide', { viewport: { width: 1920, height: 1080 } }],
  ])('in %s', (_name, options) => {
    it('breaks no rule of accessibility in any state, and nothing runs out of the page', async () => {
      const { page, complaints } = await open('/query', options);
      const states: readonly (readonly [string, () => Promise<void>])[] = [
        ['idle', () => Promise.resolve()],
        ['answered', () => choose(page, 'trace-photo')],
        ['empty', () => choose(page, 'revisions')],
        ['failed', () => choose(page, 'catalogue')],
        ['schema', () => page.click('#tab-SCHEMA')],
        ['schema search', () => page.fill('#schema-search', '根拠')],
      ];
      for (const [state, act] of states) {
        await act();
        expect([state, await findBrokenRules(page)]).toEqual([state, []]);
        expect([state, await findOverflow(page)]).toEqual([state, 0]);
        expect([state, await findSmallText(page)]).toEqual([state, []]);
      }
      expect(complaints).toEqual([]);
    });
  });

  it('runs an example at one click, and the address then opens the same question with the same answer', async () => {
    const first = await open('/query');
    await choose(first.page, 'trace-photo');
    expect(await first.page.textContent('.json')).toContain('地方公共団体情報システム機構のサーバ');
    const second = await open(first.page.url().slice(pages().address().length));
    await second.page.waitForSelector('.json');
    const contents = (page: Page): Promise<readonly unknown[]> =>
      Promise.all([page.inputValue('#query'), page.inputValue('#variables'), page.textContent('.json')]);
    expect(await contents(second.page)).toEqual(await contents(first.page));
    expect([...first.complaints, ...second.complaints]).toEqual([]);
  });

  it('goes back to the question before', async () => {
    const { page } = await open('/query');
    await choose(page, 'search-photo');
    const before = await page.inputValue('#query');
    await choose(page, 'systems');
    await page.goBack();
    await page.waitForFunction((text) => document.querySelector<HTMLTextAreaElement>('#query')?.value === text, before);
    expect(await page.inputValue('#variables')).toContain('顔写真');
  });

  it('never runs a change because an address says so', async () => {
    const query = 'mutation { importManifests(manifests: []) { __typename } }';
    const { page } = await open(`/query#${new URLSearchParams({ query }).toString()}`);
    await page.waitForTimeout(500);
    expect([await page.inputValue('#query'), await page.getAttribute('.result', 'data-state')]).toEqual([
      query,
      'IDLE',
    ]);
  });

  it('follows a reference in a result', async () => {
    const { page } = await open('/query');
    await choose(page, 'search-photo');
    await page.click('.json a:has-text("たどる")');
    await page.waitForFunction(() => document.querySelector('.json')?.textContent.includes('stops'));
    expect(await page.inputValue('#variables')).toContain('information-item:shinjuku/36-card-terminal/shinsei/顔写真');
  });

  it('can be used with the keyboard alone: skip, choose, write, run, leave the field', async () => {
    const { page } = await open('/query');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('本文へ');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.focus('#tab-EXAMPLES');
    await page.keyboard.press('ArrowRight');
    expect(await page.getAttribute('#tab-SCHEMA', 'aria-selected')).toBe('true');
    await page.keyboard.press('Home');
    await page.focus('[data-key=search-photo]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.json');
    expect(await page.textContent('.live [role=status]')).toMatch(/^答えが届きました/u);
    await page.focus('#query');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('variables');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.json');
    await page.focus('.json summary');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => (document.activeElement?.parentElement as HTMLDetailsElement).open)).toBe(false);
  });

  it('shows where a mistake is and leads there', async () => {
    const { page } = await open('/query');
    await page.fill('#query', '{\n  catalog {\n    counts { kind }\n  }\n}');
    await page.keyboard.press('Control+Enter');
    await page.click('.errors button');
    expect(await page.textContent('.gutter .marked')).toBe('2');
    expect(
      await page.evaluate(() => {
        const text = document.activeElement as HTMLTextAreaElement;
        return [text.id, text.selectionStart];
      }),
    ).toEqual(['query', 4]);
    expect(await page.textContent('.errors')).toContain('catalogue');
  });

  it('says what is wrong with variables without asking the server', async () => {
    const { page, complaints } = await open('/query');
    await page.fill('#variables', '[1]');
    await page.click('#run');
    expect(await page.textContent('.notice')).toContain('{ } で囲んだ形');
    await page.fill('#variables', '{\n  "a" 1\n}');
    await page.click('#run');
    expect(await page.textContent('.notice')).toContain('2行目');
    expect(complaints).toEqual([]);
  });

  it('shows a failure with its request id, and an answer of which a part failed', async () => {
    const { page } = await open('/query');
    await choose(page, 'catalogue');
    expect(await page.textContent('.notice.failed')).toMatch(
      /この問い合わせには答えられませんでした.*受付番号 r-\d+/su,
    );
    await page.fill('#query', '{ systems(first: 1) { totalCount } node(id: "down") { name } }');
    await page.click('#run');
    await page.waitForSelector('.json');
    expect(await page.textContent('.notice.failed')).toContain('データの置き場が答えません。');
  });

  it('says that nothing fits', async () => {
    const { page } = await open('/query');
    await page.fill('#query', '{ search(text: "該当しない言葉") { nodes { matched } } }');
    await page.click('#run');
    expect(await page.textContent('.notice')).toContain('該当なし');
  });

  it('can stop a slow question and says how long it takes', async () => {
    const { page } = await open('/query');
    await page.fill('#query', '{ trace(subject: "slow") { asOf } }');
    await page.click('#run');
    await page.waitForSelector('text=3秒たちました', { timeout: 10_000 });
    await page.click('text=中止');
    expect(await page.textContent('.notice')).toContain('中止しました');
    expect(await page.inputValue('#query')).toContain('slow');
  });

  it('keeps what was written while the server is gone, and notices its return', async () => {
    const { page } = await open('/query');
    await page.fill('#query', '{ systems { totalCount } }');
    await pages().stopServer();
    await page.click('#run');
    await page.waitForSelector('text=サーバーにつながりません');
    await pages().startServer();
    await page.waitForSelector('text=サーバーが答えるようになりました', { timeout: 15_000 });
    await page.click('text=もう一度試す');
    await page.waitForSelector('.json');
    expect(await page.inputValue('#query')).toBe('{ systems { totalCount } }');
  });

  it('says that the server is not ready, with the server’s reason', async () => {
    const { page } = await open('/query');
    pages().setReady(false);
    await page.fill('#query', '{ systems { totalCount } }');
    await page.click('#run');
    await page.waitForSelector('text=記録を読み込んでいます。');
    pages().setReady(true);
    await page.waitForSelector('text=サーバーが答えるようになりました', { timeout: 15_000 });
  });

  it('changes language and appearance without losing anything, and remembers both', async () => {
    const { page } = await open('/query');
    await choose(page, 'search-photo');
    await page.fill('#variables', '{ "text": "写真" }');
    await page.click('#language');
    expect(
      await page.evaluate(() => [document.documentElement.lang, document.title, document.activeElement?.id]),
    ).toEqual(['en', 'Query | Michisuji', 'language']);
    expect([await page.inputValue('#variables'), await page.isVisible('.json')]).toEqual(['{ "text": "写真" }', true]);
    await page.click('#display summary');
    await page.check('#display [value=dark]');
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).toBe('rgb(26, 26, 26)');
    await page.reload();
    expect([await page.evaluate(() => document.documentElement.lang), await ground()]).toEqual([
      'en',
      'rgb(26, 26, 26)',
    ]);
  });

  it('saves the answer as JSON and its first list as CSV for spreadsheets', async () => {
    const { page } = await open('/query');
    await choose(page, 'systems');
    const save = async (words: string): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.click(`text=${words}`)]);
      return readFileSync(await download.path(), 'utf8');
    };
    expect(JSON.parse(await save('JSONを保存'))).toMatchObject({ systems: { totalCount: 250 } });
    const csv = await save('CSVを保存');
    expect(csv.startsWith('\uFEFFid,name,systemKind,party,')).toBe(true);
    expect(csv.split('\r\n').length).toBe(252);
  });

  it('copies a link', async () => {
    const { page } = await open('/query', { permissions: ['clipboard-read', 'clipboard-write'] });
    await choose(page, 'search-photo');
    await page.click('text=この問い合わせのリンクをコピー');
    await page.waitForSelector('text=リンクをコピーしました。');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  it('shows each type of the schema, found by a Japanese word of its description', async () => {
    const { page } = await open('/query');
    await page.click('#tab-SCHEMA');
    await page.fill('#schema-search', '完結性');
    await page.click('.members [data-type=Completeness]');
    expect(await page.textContent('.schema h3')).toContain('Completeness');
    await page.click('.members [data-type=UnknownEnd]');
    expect(await page.textContent('.crumbs')).toContain('Completeness');
    await page.click('.crumbs [data-type=Query]');
    expect(await page.textContent('.schema h3')).toContain('Query');
  });

  it('asks which operation to run when there are several', async () => {
    const { page } = await open('/query');
    await page.fill(
      '#query',
      'query A { systems(first: 1) { totalCount } } query B { search(text: "x") { totalCount } }',
    );
    await page.selectOption('#operation', 'B');
    await page.click('#run');
    await page.waitForSelector('.json');
    expect(await page.textContent('.json')).toContain('search');
  });
});

async function choose(page: Page, key: string): Promise<void> {
  await page.click('#tab-EXAMPLES');
  await page.click(`[data-key=${key}]`);
  await page.waitForSelector(`.result[data-state=ANSWERED]`);
}
