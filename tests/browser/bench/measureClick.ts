import type { Page } from 'playwright-core';
import type { BenchRow } from '../../bench/report/BenchRow.ts';
import { formatTime } from '../../bench/report/formatTable.ts';
import { median } from '../../bench/measure/percentile.ts';
import { openPages } from '../openPages.ts';
import { openRecordAnswers } from '../openRecordAnswers.ts';

const SUBJECT = 'data-subject:shinjuku/8-childcare-standard-system/jido-to-hogosha';
const TIMES = 5;

/** From the click on the trace of the page of a data subject to the frame with the picture, each time in a new window; the first time the server is cold. */
export async function measureClick(): Promise<readonly BenchRow[]> {
  const record = await openRecordAnswers();
  const pages = await openPages(record);
  try {
    const times: number[] = [];
    for (let time = 0; time < TIMES; time++) {
      const { page, close } = await pages.open(`/subject?id=${encodeURIComponent(SUBJECT)}`);
      times.push(await clickThrough(page));
      await close();
    }
    const [first = 0, ...later] = times;
    const what = 'trace of 資料8 after a click, to its picture';
    return [
      { what, by: 'first time', figure: formatTime(first), aims: [] },
      {
        what,
        by: 'later',
        figure: `${formatTime(median(later))} (of ${later.length}, ${later.map((one) => one.toFixed(0)).join(', ')})`,
        aims: [],
      },
    ];
  } finally {
    await pages.close();
    await record.close();
  }
}

async function clickThrough(page: Page): Promise<number> {
  const link = page.locator('main a[href^="/trace?"]').first();
  await link.waitFor();
  await page.evaluate(() => {
    const times = globalThis as unknown as { clicked?: number; drawn?: number };
    addEventListener('click', ({ timeStamp }) => (times.clicked = timeStamp), { capture: true });
    addEventListener('picture-drawn', () => {
      requestAnimationFrame(() => {
        setTimeout(() => {
          times.drawn ??= performance.now();
        });
      });
    });
  });
  await link.click();
  const read = await page.waitForFunction(() => {
    const { clicked, drawn } = globalThis as unknown as { clicked?: number; drawn?: number };
    return clicked !== undefined && drawn !== undefined && drawn - clicked;
  });
  return Number(await read.jsonValue());
}
