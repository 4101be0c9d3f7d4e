import { describe, expect, it } from 'vitest';
import { findBrokenRules } from './judgePage.ts';
import { hasBrowser } from './openPages.ts';
import { useRecordPages } from './usePages.ts';

/** Each question as it stands, with what it is about, and what its page must show. */
const QUESTIONS = [
  [
    'この項目はどこへ行くか',
    '顔写真（新宿区 資料36）',
    '/trace',
    '.trace-table tbody tr, table.data tbody tr',
    '顔写真',
  ],
  ['この事業者は何を持っているか', '日本事務器株式会社', '/holder', 'ms-exposure dl', '日本事務器株式会社'],
  [
    '漏えいの連絡が来た。何があったか',
    '保有者を選ぶ：項目、対象者、人数、担当課',
    '/list/contractors',
    'tbody tr',
    '委託先',
  ],
  ['移行で何が変わるか', '保育業務システム → 子ども・子育て支援システム', '/migration', 'tbody tr', '移行'],
  ['記録に足りないものは何か', '未収録の一覧、未定の事業者、期間や消去の記載なし', '/findings', 'tbody tr', '点検結果'],
] as const;

describe.skipIf(!hasBrowser)('the start page, over the record of the seeds', { timeout: 90_000 }, () => {
  const { open, pages } = useRecordPages('.questions li');

  it('asks the five questions of the record', async () => {
    const { page } = await open('/');
    const asked = await page
      .locator('.questions li')
      .evaluateAll((lines) =>
        lines.map((line) => [line.querySelector('a')?.textContent, line.querySelector('.small')?.textContent]),
      );
    expect(asked).toEqual(QUESTIONS.map(([words, about]) => [words, about]));
  });

  it.each(QUESTIONS)('%s (%s) opens %s with an answer from the record, by mouse and by keyboard', async (...asked) => {
    const [words, , path, answer, title] = asked;
    const { page, complaints } = await open('/');
    await page.click(`.questions a:has-text("${words}")`);
    await page.waitForURL((url) => url.pathname === path);
    await page.waitForSelector(answer);
    expect(await page.textContent('main h1')).toContain(title);
    const address = page.url();
    await page.goBack();
    await page.locator(`.questions a:has-text("${words}")`).press('Enter');
    await page.waitForSelector(answer);
    expect(page.url()).toBe(address);
    expect(complaints).toEqual([]);
  });

  it('from the report of a leak to what was there: a holder is chosen, and its page says whose and what', async () => {
    const { page } = await open('/');
    await page.click('.questions a:has-text("漏えいの連絡が来た")');
    await page.click('tbody a:has-text("株式会社DNPアイディシステム")');
    await page.waitForSelector('ms-exposure dl');
    const told = await page.locator('ms-exposure dt').allTextContents();
    expect(told.map((term) => term.trim()).slice(0, 2)).toEqual(['だれの', '何が']);
  });

  it('counts the findings beside the page, each weight leading to its findings', async () => {
    const { page } = await open('/');
    await page.waitForSelector('.finding-lines li');
    const weights = await page
      .locator('.finding-lines .status')
      .evaluateAll((marks) => marks.map((mark) => mark.textContent.trim()));
    expect(weights).toEqual(['誤りの疑い', '要確認', '記録の不足', '表記の乱れ']);
    const count = await page.locator('.finding-lines li:has-text("記録の不足") b').textContent();
    expect(await findBrokenRules(page)).toEqual([]);
    await page.click('.finding-lines a:has-text("記録の不足")');
    await page.waitForURL(/\/findings\?severity=GAP/u);
    await page.waitForSelector('tbody tr');
    expect(await page.textContent('main h1')).toContain(`${count ?? ''}件`);
  });

  it('asks only what the chosen municipality has', async () => {
    const { page } = await open('/?in=municipality:jp/edogawa');
    expect(await page.locator('.questions a').allTextContents()).not.toContain('移行で何が変わるか');
    expect(await page.locator('.questions .small').first().textContent()).toContain('江戸川区');
    expect(await page.textContent('.number b >> nth=0')).toBe('1');
  });

  it('without the findings, the rest of the page stands, and they can be asked for again', async () => {
    const { page } = await pages().open('/help');
    let isBroken = true;
    await page.route('**/graphql', async (route) => {
      if (isBroken && route.request().postData()?.includes('query FindingCounts') === true)
        await route.fulfill({ status: 500, body: 'broken' });
      else await route.continue();
    });
    await page.click('.mark');
    await page.waitForSelector('ms-finding-counts .state-box.is-failed');
    expect(await page.locator('.questions li').count()).toBe(QUESTIONS.length);
    isBroken = false;
    await page.click('ms-finding-counts button');
    await page.waitForSelector('.finding-lines li');
  });
});
