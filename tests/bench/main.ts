import { cpus, loadavg, totalmem } from 'node:os';
import { startNeo4jForBench, type Neo4jForBench } from './engines/Neo4jForBench.ts';
import { listEngines, type BenchRun } from './BenchRun.ts';
import { parseOptions, type BenchOptions, type Part } from './options.ts';
import type { BenchRow } from './report/BenchRow.ts';
import { formatNumber, formatTable } from './report/formatTable.ts';
import { measureChange } from './sections/measureChange.ts';
import { MemoryRows } from './sections/MemoryRows.ts';
import { measurePaperQuestions } from './sections/measurePaperQuestions.ts';
import { measurePapers } from './sections/measurePapers.ts';
import { measureRecord } from './sections/measureRecord.ts';
import { measureStart } from './sections/measureStart.ts';

/*
 * `npm run bench`: what the product costs, each row a ratio in one run (docs/performance.md). The table goes to standard output, what is
 * being done, and each part's rows when it ends, to standard error. An aim that is missed is said in the table and changes no exit code: a busy machine is no fault.
 */
const ON_RECORD: readonly Part[] = ['load', 'snapshot', 'trace', 'ask', 'flat', 'clients'];
const ON_STORES: readonly Part[] = [...ON_RECORD, 'change'];
const NOT_STARTED: Neo4jForBench = { state: 'ABSENT', why: 'it was left out (--no-neo4j)' };

await run(parseOptions(process.argv.slice(2)));

async function run(options: BenchOptions): Promise<void> {
  const memory = new MemoryRows();
  const needsStores = ON_STORES.some((part) => options.parts.has(part));
  const neo4j = needsStores && options.neo4j ? await startNeo4jForBench() : NOT_STARTED;
  try {
    say(describeRun(options));
    say(formatTable(await measure({ options, engines: listEngines(neo4j), memory, tell })));
    if (needsStores && neo4j.state === 'ABSENT') say(`\nTHE NEO4J HALF DID NOT RUN: ${neo4j.why}.`);
    say(`\nLoad of the machine at the end: ${loadavg().map(formatNumber).join(', ')}.`);
  } finally {
    if (neo4j.state === 'READY') await neo4j.remove();
  }
}

async function measure(bench: BenchRun): Promise<readonly BenchRow[]> {
  const { parts } = bench.options;
  const rows: BenchRow[] = [];
  const add = (more: readonly BenchRow[]): void => {
    rows.push(...more);
    tell(`\n${formatTable(more)}`);
  };
  if (parts.has('start')) add(await measureStart(bench));
  if (parts.has('load')) add(await measurePapers(bench));
  if (parts.has('ask')) add(await measurePaperQuestions(bench));
  if (parts.has('change')) add(await measureChange(bench));
  if (ON_RECORD.some((part) => parts.has(part))) await measureRecord(bench, add);
  return [...rows, ...bench.memory.rows];
}

function describeRun({ scale, subjects, rounds, seed }: BenchOptions): string {
  const [cpu] = cpus();
  return [
    `${new Date().toISOString()}, Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpu?.model.trim() ?? '?'}, ${formatNumber(totalmem() / 1e9)} GB`,
    `Load of the machine at the start: ${loadavg().map(formatNumber).join(', ')}. Scale ${scale}, ${subjects} subjects, ${rounds} rounds, seed ${seed}.`,
    '',
  ].join('\n');
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function tell(line: string): void {
  process.stderr.write(`… ${line}\n`);
}
