import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findRoot } from '../../support/findRoot.ts';
import { readMemoryOf } from '../measure/memory.ts';
import { median, percentile } from '../measure/percentile.ts';
import { SERVER_FLAGS } from '../measure/serverFlags.ts';
import type { BenchRun } from '../BenchRun.ts';
import type { BenchRow } from '../report/BenchRow.ts';
import { formatNumber, formatTime } from '../report/formatTable.ts';

const STARTS = 3;
const SECOND_START_LIMIT = 3000;
const root = findRoot(import.meta.dirname);

/** Starts the built server with the embedded engine on a new folder, then again on what it left, several times; a bare Node is the base. */
export async function measureStart({ tell }: BenchRun): Promise<readonly BenchRow[]> {
  await buildServer();
  const bare: number[] = [];
  const first: Started[] = [];
  const second: Started[] = [];
  for (let round = 0; round < STARTS; round += 1) {
    tell(`start ${round + 1} of ${STARTS}`);
    const data = await mkdtemp(join(tmpdir(), 'michisuji-bench-start-'));
    try {
      bare.push(startBareNode());
      first.push(await startServer(data));
      second.push(await startServer(data));
    } finally {
      await rm(data, { recursive: true, force: true, maxRetries: 5 });
    }
  }
  return [
    { what: 'start', by: 'bare Node', figure: formatTime(median(bare)), noise: spread(bare), aims: [] },
    startRow('first start: seeds loaded', first, bare),
    startRow('second start', second, bare, SECOND_START_LIMIT),
    memoryRow(second),
  ];
}

/** As `npm start` does: only if sources changed. */
async function buildServer(): Promise<void> {
  const build = (await import(pathToFileURL(join(root, 'server/cli/build.mjs')).href)) as {
    readonly buildStale: (names: readonly string[]) => readonly string[];
  };
  build.buildStale(['server']);
}

interface Started {
  readonly milliseconds: number;
  readonly megabytes: number | undefined;
}

function startBareNode(): number {
  const started = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return performance.now() - started;
}

async function startServer(data: string): Promise<Started> {
  const started = performance.now();
  const child = spawn(process.execPath, [...SERVER_FLAGS, join(root, 'dist/server/main.js')], {
    env: { PATH: process.env['PATH'], MICHISUJI_PORT: '0', MICHISUJI_OPEN: 'never', MICHISUJI_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', resolve));
  try {
    await untilReady(child);
    const milliseconds = performance.now() - started;
    return { milliseconds, megabytes: child.pid === undefined ? undefined : readMemoryOf(child.pid) };
  } finally {
    child.kill();
    await ended;
  }
}

/** Until the log has its line `ready`. */
function untilReady(child: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('"msg":"ready"')) resolve();
    });
    child.once('close', () => {
      reject(new Error(`The server ended before it was ready:\n${said}`));
    });
  });
}

function startRow(by: string, starts: readonly Started[], bare: readonly number[], limit?: number): BenchRow {
  const times = starts.map(({ milliseconds }) => milliseconds);
  const time = median(times);
  const ratio = median(times.map((each, round) => each / (bare[round] ?? Number.NaN)));
  const aims = limit === undefined ? [] : [{ text: `< ${limit} ms`, isMet: time < limit }];
  return { what: 'start', by, figure: formatTime(time), ratio, to: 'bare Node', noise: spread(times), aims };
}

function memoryRow(starts: readonly Started[]): BenchRow {
  const seen = starts.flatMap(({ megabytes }) => megabytes ?? []);
  const figure = seen.length === 0 ? 'not seen on this system' : `${formatNumber(median(seen))} MB`;
  return { what: 'memory', by: 'the server, started, with five papers', figure, aims: [] };
}

function spread(times: readonly number[]): number {
  return (percentile(times, 0.75) - percentile(times, 0.25)) / median(times);
}
