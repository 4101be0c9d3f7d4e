import { cpus, loadavg } from 'node:os';
import type { BenchRow } from '../../bench/report/BenchRow.ts';
import { formatNumber, formatTable } from '../../bench/report/formatTable.ts';
import { hasBrowser, openBrowser } from '../openPages.ts';
import { measureClick } from './measureClick.ts';
import { measureLayouts } from './measureLayouts.ts';
import { measurePicture } from './measurePicture.ts';
import { measureScripts } from './measureScripts.ts';
import { openBenchPage } from './openBenchPage.ts';
import { parseSizes } from './parseSizes.ts';

/** `npm run bench:web`: one table on standard output, what is being done on standard error. An aim that is missed changes no exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const sizes = parseSizes(args);
  if (!hasBrowser) {
    process.stderr.write('There is no Chromium to measure with.\n');
    return 1;
  }
  process.env['NODE_ENV'] = 'production';
  const [cpu] = cpus();
  const load = (): string => loadavg().map(formatNumber).join(', ');
  say(`${new Date().toISOString()}, Node ${process.version}, ${cpus().length} × ${cpu?.model.trim() ?? '?'}`);
  const rows: BenchRow[] = [];
  tell('scripts');
  rows.push(...(await measureScripts()));
  tell('the trace after a click');
  rows.push(...(await measureClick()));
  const page = await openBenchPage();
  const browser = await openBrowser();
  try {
    say(`${browser.version()}. Load of the machine at the start: ${load()}.\n`);
    for (const size of sizes) {
      tell(`picture of ${size}`);
      rows.push(...(await measurePicture(browser, page.address, size)));
    }
    if (!args.includes('--no-others'))
      for (const size of sizes) {
        tell(`layouts of ${size}`);
        rows.push(...(await measureLayouts(browser, page.address, size)));
      }
  } finally {
    await browser.close();
    await page.close();
  }
  say(formatTable(rows));
  say(`\nLoad of the machine at the end: ${load()}.`);
  return 0;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function tell(what: string): void {
  process.stderr.write(`… ${what}\n`);
}
