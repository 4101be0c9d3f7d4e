import { getHeapStatistics } from 'node:v8';
import type { LoadedEngine } from '../BenchRun.ts';
import type { LoadTimes } from '../engines/loadMunicipality.ts';
import { readOwnMemory } from '../measure/memory.ts';
import type { BenchRow } from '../report/BenchRow.ts';
import { formatNumber, formatTime } from '../report/formatTable.ts';
import { growthRow, type ComparedTimes } from '../report/growthRow.ts';
import { GrowingRecord } from './GrowingRecord.ts';
import type { LargeOptions } from './largeOptions.ts';
import { measureSize } from './measureSize.ts';
import type { AskedTimes } from './timeAsking.ts';

/** Who is told what was measured, and what is being done. */
export interface Listener {
  readonly add: (rows: readonly BenchRow[]) => void;
  readonly tell: (line: string) => void;
}

/** Lets the record grow in one engine and measures at each size; where memory ends, at the size that was reached. */
export async function measureEngine(
  engine: LoadedEngine,
  options: LargeOptions,
  { add, tell }: Listener,
): Promise<void> {
  const record = new GrowingRecord(engine, options);
  let smallest: Measured | undefined;
  for (const size of options.sizes) {
    const times = await record.growTo(size, (line) => {
      tell(`${engine.name}: ${line}, ${formatNumber(record.readMemory() / 1000)} GB`);
    });
    const where = `${engine.name}, ${sizeOf(record)}`;
    if (times.length > 0) add(loadRows(where, times));
    if (record.lack !== undefined) add([lackRow(record, where, size)]);
    if (record.questions.length === 0) return;
    add(memoryRows(engine, where));
    const measured = { where, times: await measureSize({ engine, record, options, where, add, tell }) };
    if (smallest !== undefined) add(growthRows(smallest, measured));
    smallest ??= measured;
    if (record.lack !== undefined) return;
  }
}

interface Measured {
  readonly where: string;
  readonly times: ReadonlyMap<string, AskedTimes>;
}

function sizeOf({ municipalities, lack }: GrowingRecord): string {
  return lack === undefined ? `${municipalities}×` : `${municipalities}× and a part`;
}

function loadRows(where: string, times: readonly LoadTimes[]): readonly BenchRow[] {
  const sum = (amount: (one: LoadTimes) => number): number => times.reduce((all, one) => all + amount(one), 0);
  const facts = sum((one) => one.facts);
  const writing = sum((one) => one.writing);
  return [
    {
      what: 'load, per 1,000 facts',
      by: `${where}: the ${formatNumber(facts)} facts of the municipalities added whole`,
      figure: `${formatTime((writing / facts) * 1000)} (${formatNumber(writing / 60_000)} minutes)`,
      ratio: writing / sum(({ building }) => building),
      to: 'building the rows, no store',
      aims: [],
    },
  ];
}

/** How far it came and what stopped it. */
function lackRow({ facts, municipalities, lack }: GrowingRecord, by: string, size: number): BenchRow {
  const figure = `stopped at ${formatNumber(facts)} facts, ${municipalities} of ${size} municipalities whole: ${lack ?? ''}`;
  return { what: `load to ${size}×`, by, figure, aims: [{ text: `${size}×`, isMet: false }] };
}

function memoryRows({ readServerMemory, name }: LoadedEngine, where: string): readonly BenchRow[] {
  const heap = formatNumber(getHeapStatistics().heap_size_limit / 1e6);
  const by = `${where}: the process that measures (heap limit ${heap} MB)${name === 'embedded' ? ', the engine in it' : ''}`;
  const server = readServerMemory();
  return [
    { what: 'memory', by, figure: `${formatNumber(readOwnMemory())} MB`, aims: [] },
    ...(server === undefined
      ? []
      : [{ what: 'memory', by: `${where}: the server`, figure: `${formatNumber(server)} MB`, aims: [] }]),
  ];
}

/** Each way that both sizes were asked in. */
function growthRows(small: Measured, large: Measured): readonly BenchRow[] {
  return [...large.times].flatMap(([way, after]) => {
    const before = small.times.get(way);
    return before === undefined
      ? []
      : [growthRow(`${way}: ${large.where}`, comparedOf(before), comparedOf(after), small.where)];
  });
}

function comparedOf({ plain, timing }: AskedTimes): ComparedTimes {
  return { plain: plain.perCase, asked: timing.perCase };
}
