import { readFileSync } from 'node:fs';
import { countRun } from './countRun.ts';

/** Prints `N passed, N failed, N skipped` for vitest's JSON report and the exit codes of the checks and the tests; gives 1 unless all is well. */
export function main([report = '', checked = '', tested = '']: readonly string[]): number {
  const { passed, failed, skipped } = countRun(readFileSync(report, 'utf8'), checked !== '0', tested !== '0');
  process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
  return passed > 0 && failed === 0 && skipped === 0 ? 0 : 1;
}
