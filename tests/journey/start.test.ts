import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../web/src/views/query/examples.ts';
import { addressOf, ask, buildProduct, startServer, type Built, type ServerProcess } from './BuiltServer.ts';

let built: Built;
let folder: string;
const started: ServerProcess[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'michisuji 道筋 '));
  built = buildProduct();
}, 120_000);
afterEach(async () => {
  for (const server of started.splice(0)) {
    server.child.kill('SIGKILL');
    await server.exit;
  }
});
afterAll(() => {
  built.remove();
  rmSync(folder, { recursive: true, force: true });
});

const data = (name: string): string => join(folder, name);

function start(env: Readonly<Record<string, string>>): ServerProcess {
  const server = startServer(built, env);
  started.push(server);
  return server;
}

describe('the built server', { timeout: 60_000 }, () => {
  it('starts with no setting but its folder, says so to people and to programs, answers, and stops at SIGTERM', async () => {
    const server = start({ MICHISUJI_DATA: data('first') });
    const ready = await server.line('ready');
    const address = String(ready['address']);
    expect(ready).toMatchObject({
      level: 'info',
      page: `${address}/`,
      graphql: `${address}/graphql`,
      engine: 'embedded',
    });
    await expect.poll(server.told).toContain(`この画面を開いてください: ${address}/`);
    await expect.poll(server.told).toContain(`Open: ${address}/`);
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    expect(await (await fetch(`${address}/`)).text()).toContain('<title>検索｜道筋</title>');
    server.child.kill('SIGTERM');
    expect(await server.exit).toBe(0);
    expect(server.log().at(-1)).toMatchObject({ msg: 'stopped' });
  });

  it('answers every saved example from the real papers, without an error', async () => {
    const server = start({ MICHISUJI_DATA: data('first') });
    const address = await addressOf(server);
    for (const { key, query, variables } of EXAMPLES) {
      const { status, errors, data: answer } = await ask(address, query, variables);
      expect([key, status, errors, typeof answer]).toEqual([key, 200, undefined, 'object']);
    }
  });

  it('traces 顔写真 from the applicant to J-LIS, and says what is not known', async () => {
    const server = start({ MICHISUJI_DATA: data('first') });
    const address = await addressOf(server);
    const example = EXAMPLES.find(({ key }) => key === 'trace-photo');
    const answer = await ask(address, example?.query ?? '', example?.variables);
    const { stops, completeness } = (answer.data as { readonly trace: Traced }).trace;
    expect(stops.map(({ hop, carriage, endpoint }) => [hop, carriage, endpoint.name])).toEqual([
      [0, 'CARRIED', 'マイナンバーカードの交付申請を行う者'],
      [1, 'CARRIED', 'マイナンバーカードオンライン申請補助端末'],
      [2, 'CARRIED', '委託先事業者のサーバ'],
      [3, 'CARRIED', '地方公共団体情報システム機構'],
    ]);
    expect([completeness.state, completeness.unknowns.map(({ reason }) => reason)]).toEqual([
      'OPEN',
      ['FLOWS_NOT_IN_RECORD'],
    ]);
  });

  it('does not read the seeds again when nothing changed', async () => {
    const server = start({ MICHISUJI_DATA: data('first') });
    expect(await server.line('record open')).toMatchObject({ seeds: 'UNCHANGED', revision: 1 });
  });

  it('stops in order at Ctrl+C too', async () => {
    const server = start({ MICHISUJI_DATA: data('first') });
    await server.line('ready');
    server.child.kill('SIGINT');
    expect(await server.exit).toBe(0);
  });

  it('refuses a second process on the same folder with a sentence, and the first goes on', async () => {
    const first = start({ MICHISUJI_DATA: data('first') });
    const address = await addressOf(first);
    const second = start({ MICHISUJI_DATA: data('first') });
    expect(await second.exit).toBe(1);
    expect(second.told()).toMatch(/[ぁ-ん].*。\n[A-Z].*\.\n$/u);
    expect(second.told()).toContain('MICHISUJI_DATA');
    expect((await ask(address, '{ catalogue { counts { kind } } }')).errors).toBeUndefined();
  });

  it('says what to do when its port is taken', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    const server = start({ MICHISUJI_DATA: data('port'), MICHISUJI_PORT: String(port) });
    expect(await server.exit).toBe(1);
    expect(server.told()).toContain(`ポート ${port} はほかのプログラムが使っています。`);
    expect(server.told()).toContain('MICHISUJI_PORT');
    other.close();
  });

  it('names every wrong setting at once and starts nothing', async () => {
    const server = start({
      MICHISUJI_HOST: '0.0.0.0',
      MICHISUJI_PORT: 'x',
      MICHISUJI_SEEDS: '/nowhere',
      NEO4J_URI: 'http://neo4j:himitsu@x',
    });
    expect(await server.exit).toBe(1);
    for (const name of ['MICHISUJI_HOST', 'MICHISUJI_PORT', 'MICHISUJI_SEEDS', 'NEO4J_URI'])
      expect(server.told()).toContain(`${name}: `);
    expect(server.told() + JSON.stringify(server.log())).not.toContain('himitsu');
    expect(server.log()).toMatchObject([{ level: 'fatal', msg: 'wrong configuration' }]);
  });

  it('waits for a Neo4j that does not answer: alive, not ready, saying so, and it can be stopped', async () => {
    const server = start({
      NEO4J_URI: 'bolt://127.0.0.1:9',
      NEO4J_PASSWORD: 'x',
      MICHISUJI_PORT: '0',
      MICHISUJI_DATA: data('neo4j'),
    });
    const address = String((await server.line('listening'))['address']);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    const readyz = await fetch(`${address}/readyz`);
    expect([readyz.status, await readyz.json()]).toEqual([503, expect.objectContaining({ ready: false })]);
    expect(await ask(address, '{ catalogue { counts { kind } } }')).toMatchObject({
      status: 503,
      errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }],
    });
    await server.line('waiting for the store');
    server.child.kill('SIGTERM');
    expect(await server.exit).toBe(0);
  });
});

describe('seeds with errors', { timeout: 60_000 }, () => {
  it('end the first start with every problem and its place', async () => {
    const seeds = writeSeeds('broken', { 'a.yaml': 'paper: [', 'b.yaml': 'papper:\n  id: x\n' });
    const server = start({ MICHISUJI_DATA: data('broken'), MICHISUJI_SEEDS: seeds });
    expect(await server.exit).toBe(1);
    expect(server.told()).toMatch(/a\.yaml:\d+:\d+/u);
    expect(server.told()).toMatch(/b\.yaml:\d+:\d+/u);
    expect(server.told()).toContain('起動できません');
  });

  it('leave an earlier record as it was, which is served', async () => {
    const server = start({
      MICHISUJI_DATA: data('first'),
      MICHISUJI_SEEDS: writeSeeds('later', { 'a.yaml': 'paper: [' }),
    });
    const address = await addressOf(server);
    await expect.poll(server.told).toMatch(/a\.yaml:\d+:\d+/u);
    await expect.poll(server.told).toContain('前の記録のまま');
    const answer = await ask(address, '{ search(text: "顔写真") { totalCount } }');
    expect(answer).toMatchObject({ status: 200, data: { search: { totalCount: expect.any(Number) as unknown } } });
  });
});

interface Traced {
  readonly stops: readonly {
    readonly hop: number;
    readonly carriage: string;
    readonly endpoint: { readonly name: string };
  }[];
  readonly completeness: { readonly state: string; readonly unknowns: readonly { readonly reason: string }[] };
}

function writeSeeds(name: string, files: Readonly<Record<string, string>>): string {
  const seeds = join(folder, `seeds-${name}`);
  mkdirSync(seeds, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(seeds, file), text);
  return seeds;
}
