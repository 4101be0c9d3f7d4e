import type { Browser } from 'playwright-core';
import type { BenchRow } from '../../bench/report/BenchRow.ts';
import { formatTime } from '../../bench/report/formatTable.ts';
import type { Bench } from './page/main.ts';
import type { LayoutBy, LayoutTime } from './page/timeLayout.ts';

/** A layout that runs longer is stopped, and reported so. */
const LIMIT = 60_000;
const NAMES: Readonly<Record<LayoutBy, string>> = { OURS: 'ours', DAGRE: 'dagre', ELK: 'ELK layered' };

/** The same boxes and lines laid out by each, one after the other, in a worker of a new window. */
export async function measureLayouts(browser: Browser, address: string, count: number): Promise<readonly BenchRow[]> {
  const times: (readonly [LayoutBy, LayoutTime])[] = [];
  for (const by of ['OURS', 'DAGRE', 'ELK'] as const) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction(() => 'bench' in globalThis);
    const time = await page.evaluate(
      ([one, boxes, limit]) => (globalThis as unknown as { bench: Bench }).bench.layOut(one, boxes, limit),
      [by, count, LIMIT] as const,
    );
    times.push([by, time]);
    await context.close();
  }
  const ours = times.find(([by]) => by === 'OURS')?.[1].milliseconds;
  return times.map(([by, { milliseconds, crossings, failure }]) => ({
    what: `layout of ${count.toLocaleString('en')} boxes`,
    by: NAMES[by],
    figure:
      failure !== undefined
        ? `failed: ${failure.slice(0, 80)}`
        : milliseconds === undefined
          ? `stopped after ${LIMIT / 1_000} s`
          : `${formatTime(milliseconds)}, ${(crossings ?? 0).toLocaleString('en')} crossings`,
    ratio: by === 'OURS' || milliseconds === undefined || ours === undefined ? undefined : milliseconds / ours,
    to: by === 'OURS' || milliseconds === undefined ? undefined : 'ours',
    aims: [],
  }));
}
