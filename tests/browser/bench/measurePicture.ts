import type { Browser, CDPSession, Page } from 'playwright-core';
import { median, percentile } from '../../bench/measure/percentile.ts';
import type { BenchRow } from '../../bench/report/BenchRow.ts';
import { formatTime } from '../../bench/report/formatTable.ts';
import type { Bench, ShownPicture } from './page/main.ts';

const FRAMES = 60;
const STEP = 24;

/** A generated picture in a window of its own: how long until it stands, what a frame costs while it is dragged, and how many elements it is. */
export async function measurePicture(browser: Browser, address: string, count: number): Promise<readonly BenchRow[]> {
  const context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction(() => 'bench' in globalThis);
    const first = await page.evaluate((boxes) => (globalThis as unknown as { bench: Bench }).bench.show(boxes), count);
    const rows = await describe(page, count, first, `${count.toLocaleString('en')} boxes, first sight`, true);
    const near = await page.evaluate(() => (globalThis as unknown as { bench: Bench }).bench.zoomNear());
    return [...rows, ...(await describe(page, count, near, `${count.toLocaleString('en')} boxes, at 100 %`, false))];
  } finally {
    await context.close();
  }
}

async function describe(
  page: Page,
  count: number,
  { milliseconds, detail, nodes }: ShownPicture,
  what: string,
  isFirst: boolean,
): Promise<readonly BenchRow[]> {
  const frames = await drag(page);
  const most = Math.max(nodes, ...frames.map((frame) => frame.nodes));
  const work = frames.map((frame) => frame.work);
  const by = detail.toLowerCase();
  const isAim = isFirst && count === 5_000;
  return [
    {
      what: `${what}: to the picture`,
      by,
      figure: formatTime(milliseconds),
      aims: isAim ? [{ text: '< 1 s', isMet: milliseconds < 1_000 }] : [],
    },
    {
      what: `${what}: work per frame of a drag`,
      by,
      figure: `median ${formatTime(median(work))}, p95 ${formatTime(percentile(work, 0.95))}`,
      aims: [{ text: 'median ≤ 8 ms', isMet: median(work) <= 8 }],
    },
    { what: `${what}: elements, most during the drag`, by, figure: most.toLocaleString('en'), aims: [] },
  ];
}

/** Drags across the picture by 24 px a frame; scripting, style and layout of each frame as the browser counts them, in ms. */
async function drag(page: Page): Promise<readonly { readonly work: number; readonly nodes: number }[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const frames: { work: number; nodes: number }[] = [];
  let x = 1_300;
  await page.mouse.move(x, 200);
  await page.mouse.down();
  let before = await readWork(session);
  for (let frame = 0; frame < FRAMES; frame++) {
    // Too narrow for all of it in one go: back and forth, twice.
    x += Math.floor(frame / 30) % 2 === 0 ? -STEP : STEP;
    await page.mouse.move(x, 200 + frame);
    const nodes = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          requestAnimationFrame(() => {
            setTimeout(() => {
              resolve(document.querySelectorAll('ms-trace-picture *').length);
            });
          });
        }),
    );
    const after = await readWork(session);
    frames.push({ work: after - before, nodes });
    before = after;
  }
  await page.mouse.up();
  await session.detach();
  return frames;
}

async function readWork(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const sum = metrics
    .filter(({ name }) => name === 'ScriptDuration' || name === 'LayoutDuration' || name === 'RecalcStyleDuration')
    .reduce((total, { value }) => total + value, 0);
  return sum * 1_000;
}
