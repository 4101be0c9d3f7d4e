import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { findBrokenRules, findOverflow, findSmallText } from '../browser/judgePage.ts';
import { hasBrowser, openPages, type Pages } from '../browser/openPages.ts';
import { openRecordAnswers } from '../browser/openRecordAnswers.ts';
import { PRINT_SCREENS } from './prints.ts';
import type { Screen } from './Screen.ts';
import { STATE_SCREENS } from './states.ts';
import { TRACE_SCREENS } from './traces.ts';
import { VIEW_SCREENS } from './views.ts';

/** px of a page in one picture. */
const TALLEST = 12_000;

interface Look {
  readonly width: number;
  readonly lang: 'ja' | 'en';
  readonly scheme: 'light' | 'dark';
}

/** Draws every view and state, and looks at each. Gives 1 if something was found, or if there is no browser. */
export async function main(args: readonly string[]): Promise<number> {
  const say = (line: string): void => {
    process.stdout.write(`${line}\n`);
  };
  if (!hasBrowser) {
    say('No Chromium: nothing was drawn.');
    return 1;
  }
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', default: '' },
      widths: { type: 'string', default: '390,1024,1440,1920' },
      langs: { type: 'string', default: 'ja,en' },
      schemes: { type: 'string', default: 'light,dark' },
      out: { type: 'string', default: 'screens' },
    },
  });
  const looks = buildLooks(values.widths, values.langs, values.schemes);
  const screens = [...VIEW_SCREENS, ...TRACE_SCREENS, ...STATE_SCREENS, ...PRINT_SCREENS].filter(({ name }) =>
    values.only.split(',').some((part) => name.includes(part)),
  );
  mkdirSync(values.out, { recursive: true });
  const texts = process.env['MICHISUJI_SOURCES'];
  const plain = screens.filter(({ needsTexts }) => needsTexts !== true);
  const withTexts = screens.filter(({ needsTexts }) => needsTexts === true);
  let drawn = 0;
  let found = 0;
  const drawAll = async (some: readonly Screen[], sourceDirectory?: string): Promise<void> => {
    if (some.length === 0) return;
    const record = await openRecordAnswers(sourceDirectory);
    const pages = await openPages(record);
    try {
      for (const screen of some)
        for (const look of looks.filter((each) => isDrawnIn(screen, each))) {
          const findings = await drawScreen(screen, look, pages, values.out);
          for (const finding of findings) say(`${nameOf(screen, look)}: ${finding}`);
          found += findings.length;
          drawn += 1;
        }
    } finally {
      await pages.close();
      await record.close();
    }
  };
  await drawAll(plain);
  if (texts !== undefined) await drawAll(withTexts, texts);
  else for (const { name } of withTexts) say(`${name}: not drawn, MICHISUJI_SOURCES names no folder.`);
  say(`${drawn} pictures in ${values.out}, ${found} findings.`);
  return found === 0 ? 0 : 1;
}

function buildLooks(widths: string, langs: string, schemes: string): readonly Look[] {
  return widths.split(',').flatMap((width) =>
    (['ja', 'en'] as const)
      .filter((lang) => langs.split(',').includes(lang))
      .flatMap((lang) =>
        (['light', 'dark'] as const)
          .filter((scheme) => schemes.split(',').includes(scheme))
          .map((scheme) => ({ width: Number(width), lang, scheme })),
      ),
  );
}

function isDrawnIn({ isPrinted, isSample }: Screen, look: Look): boolean {
  if (isPrinted === true) return look.width === 1440 && look.scheme === 'light';
  return isSample !== true || isForSamples(look);
}

function isForSamples({ width, lang, scheme }: Look): boolean {
  return (width === 390 || width === 1440) && lang === 'ja' && scheme === 'light';
}

function nameOf({ name }: Screen, { width, lang, scheme }: Look): string {
  return `${name}-${width}-${lang}-${scheme}`;
}

async function drawScreen(screen: Screen, look: Look, pages: Pages, out: string): Promise<readonly string[]> {
  const { page, complaints, close } = await pages.open('/help', {
    viewport: { width: look.width, height: look.width < 768 ? 844 : 900 },
    locale: look.lang === 'ja' ? 'ja-JP' : 'en-GB',
    colorScheme: look.scheme,
    reducedMotion: 'reduce',
  });
  try {
    await screen.prepare?.(page, pages);
    await page.goto(`${pages.address()}${screen.path}`);
    await page.waitForSelector(screen.waitFor ?? 'main h1', { timeout: 20_000 });
    await page.waitForTimeout(300);
    await screen.act?.(page, pages);
    await page.waitForTimeout(200);
    if (screen.isPrinted === true) {
      await print(page, join(out, nameOf(screen, look)));
      return complaints;
    }
    await photograph(page, look, join(out, nameOf(screen, look)));
    return [...(await judge(page)), ...complaints.filter((words) => screen.logsErrors !== true || isForeign(words))];
  } catch (error) {
    return [`could not be drawn: ${String(error).split('\n')[0] ?? ''}`];
  } finally {
    await close();
    await screen.restore?.(pages);
  }
}

/** The whole page as one picture; Chromium paints no more than 16,384 px at once, so a longer page goes on in `-2`, `-3`, … */
async function photograph(page: Page, { width }: Look, path: string): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0, part = 1; y < height; y += TALLEST, part += 1) {
    const clip = { x: 0, y, width, height: Math.min(TALLEST, height - y) };
    await page.screenshot({ path: `${path}${part === 1 ? '' : `-${part}`}.png`, fullPage: true, clip });
  }
}

/** The sheets as PDF, and all of it as one picture as wide as the paper between its margins. */
async function print(page: Page, path: string): Promise<void> {
  await page.pdf({ path: `${path}.pdf`, preferCSSPageSize: true });
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 1030, height: 690 });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${path}.png`, fullPage: true });
}

async function judge(page: Page): Promise<readonly string[]> {
  const over = await findOverflow(page);
  const small = await findSmallText(page);
  return [
    ...(await findBrokenRules(page)),
    ...(over > 0 ? [`runs ${over} px out of the page`] : []),
    ...small.map((element) => `text below 14 px: ${element}`),
  ];
}

function isForeign(complaint: string): boolean {
  return complaint.startsWith('asked ');
}
