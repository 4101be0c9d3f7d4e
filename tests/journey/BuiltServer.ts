import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** The product as it is built, in a folder of its own so that a running server is left alone. Must be removed. */
export interface Built {
  readonly main: string;
  readonly remove: () => void;
}

/** Builds server and pages without type checks, which are another check's. It lies inside the project, where packages are found. */
export function buildProduct(): Built {
  mkdirSync(join(root, 'dist'), { recursive: true });
  const folder = mkdtempSync(join(root, 'dist', 'journey-'));
  run([
    'node_modules/typescript/bin/tsc',
    '-p',
    'tsconfig.build.json',
    '--noCheck',
    '--sourceMap',
    'false',
    '--outDir',
    folder,
  ]);
  run(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', '--outDir', join(folder, 'web')]);
  const main = join(folder, 'server', 'main.js');
  if (!existsSync(main)) throw new Error(`the build made no ${main}`);
  return {
    main,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function run(args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}:\n${stdout}${stderr}`);
}

export type LogLine = Readonly<Record<string, unknown>>;

/** A server process and what it said. Must be ended. */
export interface ServerProcess {
  readonly child: ChildProcess;
  /** Its JSON lines so far; a line that is no JSON fails the test. */
  readonly log: () => readonly LogLine[];
  /** What it told the person so far. It comes by another pipe than the log, so while the process runs it is polled for. */
  readonly told: () => string;
  /** Resolves with the first line that has this message; rejects when the process ends before. */
  readonly line: (message: string) => Promise<LogLine>;
  readonly exit: Promise<number | null>;
}

/** Starts the built server with `node`, as `npm start` does, knowing nothing of this process's settings. */
export function startServer(built: Built, env: Readonly<Record<string, string>>): ServerProcess {
  const child = spawn(process.execPath, [built.main], {
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'] ?? '', MICHISUJI_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
  const exit = new Promise<number | null>((done) => child.once('close', done));
  const log = (): readonly LogLine[] =>
    out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as LogLine);
  return { child, log, told: () => told, exit, line: (message) => waitForLine(message, log, exit, () => out + told) };
}

async function waitForLine(
  message: string,
  log: () => readonly LogLine[],
  exit: Promise<unknown>,
  said: () => string,
): Promise<LogLine> {
  const end = { reached: false };
  void exit.then(() => (end.reached = true));
  for (;;) {
    const wasEnded = end.reached;
    const found = log().find((line) => line['msg'] === message);
    if (found !== undefined) return found;
    if (wasEnded) throw new Error(`the server ended before "${message}":\n${said()}`);
    await new Promise((done) => setTimeout(done, 25));
  }
}

/** Where a ready server listens. */
export async function addressOf(server: ServerProcess): Promise<string> {
  return String((await server.line('ready'))['address']);
}

/** What a server answers to a question. */
export async function ask(
  address: string,
  query: string,
  variables: unknown = {},
): Promise<{ readonly status: number; readonly data?: unknown; readonly errors?: unknown }> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as object) };
}
