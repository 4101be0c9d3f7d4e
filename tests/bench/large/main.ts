import { cpus, loadavg, totalmem } from 'node:os';
import type { Engine } from '../../../server/store/GraphStore.ts';
import { Neo4jServer } from '../../support/neo4j/Neo4jServer.ts';
import type { BenchRow } from '../report/BenchRow.ts';
import { formatNumber, formatTable } from '../report/formatTable.ts';
import { parseLargeOptions, type LargeOptions } from './largeOptions.ts';
import type { Listener } from './measureEngine.ts';
import { runEngineProcess } from './runEngineProcess.ts';

/*
 * `npm run bench:large`: how answers behave when the record grows to ten times its size (docs/performance.md). The table goes to standard
 * output; what is being done, and rows as they come, to standard error.
 */
/** As compose.yml gives it to Neo4j. */
const PAGE_CACHE = 256;

await run(parseLargeOptions(process.argv.slice(2), totalmem() / 1e9));

async function run(options: LargeOptions): Promise<void> {
  say(describeRun(options));
  const rows: BenchRow[] = [];
  const add = (more: readonly BenchRow[]): void => {
    rows.push(...more);
    tell(`\n${formatTable(more)}`);
  };
  for (const engine of options.engines) await measure(engine, options, { add, tell });
  say(formatTable(rows));
  say(`\nLoad of the machine at the end: ${loadavg().map(formatNumber).join(', ')}.`);
}

async function measure(engine: Engine, options: LargeOptions, listener: Listener): Promise<void> {
  if (engine === 'embedded') {
    await runEngineProcess({ options }, listener);
    return;
  }
  const server = await startServer(options).catch((error: unknown) => {
    const figure = `did not run: ${error instanceof Error ? error.message : String(error)}`;
    listener.add([{ what: 'neo4j', by: 'neo4j', figure, aims: [] }]);
  });
  if (server === undefined) return;
  try {
    const { uri, user, password, processId } = server;
    await runEngineProcess({ options, neo4j: { uri, user, password, processId } }, listener);
  } finally {
    await server.remove();
  }
}

async function startServer({ neo4jHeap }: LargeOptions): Promise<Neo4jServer> {
  const server = await Neo4jServer.create({ heap: neo4jHeap, pageCache: PAGE_CACHE });
  try {
    await server.start();
  } catch (error) {
    await server.remove();
    throw error;
  }
  return server;
}

function describeRun({ scale, sizes, subjects, rounds, seconds, memory, neo4jHeap, seed }: LargeOptions): string {
  const [cpu] = cpus();
  return [
    `${new Date().toISOString()}, Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpu?.model.trim() ?? '?'}, ${formatNumber(totalmem() / 1e9)} GB`,
    `Load of the machine at the start: ${loadavg().map(formatNumber).join(', ')}. ${sizes.join(', ')} generated municipalities of scale ${scale}, ${subjects} subjects, ${rounds} rounds, ${seconds} s a way at most, seed ${seed}.`,
    `Neo4j: heap ${neo4jHeap} MB, page cache ${PAGE_CACHE} MB. No more is loaded above ${formatNumber(memory)} GB in use.`,
    '',
  ].join('\n');
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function tell(line: string): void {
  process.stderr.write(`… ${new Date().toISOString().slice(11, 19)} ${line}\n`);
}
