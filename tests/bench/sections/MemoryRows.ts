import { readOwnMemory } from '../measure/memory.ts';
import type { BenchRow } from '../report/BenchRow.ts';
import { formatNumber } from '../report/formatTable.ts';

/** Collects what was in memory after each step, compared with the bench before anything. */
export class MemoryRows {
  readonly rows: BenchRow[];
  readonly #start = readOwnMemory();

  constructor() {
    this.rows = [{ what: 'memory', by: 'bench, before anything', figure: `${formatNumber(this.#start)} MB`, aims: [] }];
  }

  /** What this process has in memory now. */
  addOwn(by: string): void {
    this.add(by, readOwnMemory());
  }

  /** What another process has. */
  add(by: string, megabytes: number | undefined): void {
    if (megabytes === undefined) {
      this.rows.push({ what: 'memory', by, figure: 'not seen on this system', aims: [] });
      return;
    }
    const figure = `${formatNumber(megabytes)} MB`;
    this.rows.push({ what: 'memory', by, figure, ratio: megabytes / this.#start, to: 'before anything', aims: [] });
  }
}
