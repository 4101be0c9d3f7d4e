import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { fetchJars } from './fetchJars.ts';
import { freePort } from './freePort.ts';

interface Neo4jServerOptions {
  /** Unset: no authentication. At least eight characters. */
  readonly password?: string | undefined;
  /** Further lines of neo4j.conf. */
  readonly settings?: readonly string[] | undefined;
  /** Megabytes of Java's heap, 512 unless said, and of the page cache, 64 unless said. */
  readonly heap?: number | undefined;
  readonly pageCache?: number | undefined;
}

const OPENED_MODULES = [
  'java.base/java.nio',
  'java.base/java.io',
  'java.base/sun.nio.ch',
  'java.base/java.util.concurrent',
];
const HEAP = 512;
const PAGE_CACHE = 64;
const START_SECONDS = 90;
const STOP_SECONDS = 30;

/** One Neo4j on a free port of 127.0.0.1 with a folder of its own; it can be stopped and started again on the same data. */
export class Neo4jServer {
  readonly uri: string;
  readonly user = 'neo4j';
  readonly password: string;
  readonly #home: string;
  readonly #jars: string;
  readonly #heap: number;
  #process: ChildProcess | undefined;
  #output = '';

  private constructor(home: string, jars: string, port: number, { password, heap }: Neo4jServerOptions) {
    this.#home = home;
    this.#jars = jars;
    this.#heap = heap ?? HEAP;
    this.uri = `bolt://127.0.0.1:${String(port)}`;
    this.password = password ?? '';
  }

  /** Lays out a server without starting it: `start` does. */
  static async create(options: Neo4jServerOptions = {}): Promise<Neo4jServer> {
    const jars = await fetchJars();
    const home = await mkdtemp(join(tmpdir(), 'michisuji-neo4j-'));
    const port = await freePort();
    await mkdir(join(home, 'conf'));
    await writeFile(join(home, 'conf', 'neo4j.conf'), buildConfiguration(port, options));
    const server = new Neo4jServer(home, jars, port, options);
    if (options.password !== undefined) await server.#setPassword(options.password);
    return server;
  }

  /** Of the process that runs; undefined when none does. */
  get processId(): number | undefined {
    return this.#process?.pid;
  }

  /** Returns when the server answers Bolt; one that runs is left as it is. */
  async start(): Promise<void> {
    if (this.#process !== undefined) return;
    this.#output = '';
    const child = spawn('java', [
      '-Xms128m',
      `-Xmx${String(this.#heap)}m`,
      ...opened(),
      '-cp',
      this.#classPath(),
      'org.neo4j.server.CommunityEntryPoint',
      ...this.#folders(),
      '--console-mode',
    ]);
    this.#process = child;
    process.once('exit', () => child.kill('SIGKILL'));
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (this.#output += chunk.toString()));
    await this.#untilAnswering(child);
  }

  /** Asks it to stop and waits; kills it when it does not. */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    const killer = setTimeout(() => child.kill('SIGKILL'), STOP_SECONDS * 1000);
    await ended;
    clearTimeout(killer);
  }

  /** Stops it and removes its folder. */
  async remove(): Promise<void> {
    await this.stop();
    await rm(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }

  async #setPassword(password: string): Promise<void> {
    const environment = { ...process.env, NEO4J_HOME: this.#home, NEO4J_CONF: join(this.#home, 'conf') };
    const command = ['-cp', this.#classPath(), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
    await promisify(execFile)('java', command, { env: environment });
  }

  async #untilAnswering(child: ChildProcess): Promise<void> {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver exports this class as a type only
    const driver = neo4j.driver(this.uri, neo4j.auth.basic(this.user, this.password), { connectionTimeout: 2000 });
    try {
      for (let waited = 0; waited < START_SECONDS * 5; waited += 1) {
        if (child.exitCode !== null) break;
        if (
          await driver.verifyConnectivity().then(
            () => true,
            () => false,
          )
        )
          return;
        await delay(200);
      }
    } finally {
      await driver.close();
    }
    await this.stop();
    throw new Error(`Neo4j did not start. It said:\n${this.#output.slice(-4000)}`);
  }

  #classPath(): string {
    return join(this.#jars, '*');
  }

  #folders(): readonly string[] {
    return [`--home-dir=${this.#home}`, `--config-dir=${join(this.#home, 'conf')}`];
  }
}

function opened(): readonly string[] {
  return OPENED_MODULES.map((module) => `--add-opens=${module}=ALL-UNNAMED`);
}

function buildConfiguration(port: number, options: Neo4jServerOptions): string {
  return [
    `server.bolt.listen_address=127.0.0.1:${String(port)}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    `dbms.security.auth_enabled=${String(options.password !== undefined)}`,
    `server.memory.pagecache.size=${String(options.pageCache ?? PAGE_CACHE)}m`,
    'dbms.usage_report.enabled=false',
    ...(options.settings ?? []),
    '',
  ].join('\n');
}
