import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { Neo4jServer } from '../support/neo4j/Neo4jServer.ts';
import { addressOf, ask, buildProduct, startServer, type Built, type ServerProcess } from './BuiltServer.ts';

const PASSWORD = 'michisuji-journey';
const neo4jForTests = inject('neo4j');
const canStartServers = neo4jForTests.state === 'READY' && neo4jForTests.ofOurs;
const SEARCH = '{ search(text: "顔写真") { totalCount } }';

describe.skipIf(!canStartServers)('the built server on Neo4j', { timeout: 240_000 }, () => {
  let built: Built;
  let neo4j: Neo4jServer;
  let folder: string;
  const started: ServerProcess[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'michisuji-'));
    built = buildProduct();
    neo4j = await Neo4jServer.create({ password: PASSWORD });
  }, 240_000);
  afterEach(async () => {
    for (const server of started.splice(0)) {
      server.child.kill('SIGKILL');
      await server.exit;
    }
  });
  afterAll(async () => {
    await neo4j.remove();
    built.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  function start(env: Readonly<Record<string, string>> = {}): ServerProcess {
    const known = { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: PASSWORD, MICHISUJI_DATA: folder };
    const server = startServer(built, { ...known, ...env });
    started.push(server);
    return server;
  }

  const readyz = async (address: string): Promise<number> => (await fetch(`${address}/readyz`)).status;

  it('waits for Neo4j, serves when it is there, says when it is gone, and goes on when it is back, all in one process', async () => {
    const server = start();
    const address = String((await server.line('listening'))['address']);
    await server.line('waiting for the store');
    expect([await readyz(address), await ask(address, SEARCH)]).toEqual([
      503,
      expect.objectContaining({
        status: 503,
        errors: [expect.objectContaining({ message: expect.stringContaining('自動で再開します') as unknown })],
      }),
    ]);
    await neo4j.start();
    expect(await addressOf(server)).toBe(address);
    expect(await readyz(address)).toBe(200);
    const answer = await ask(address, SEARCH);
    expect(answer).toMatchObject({ status: 200, data: { search: { totalCount: expect.any(Number) as unknown } } });

    await neo4j.stop();
    expect(await readyz(address)).toBe(503);
    expect(await ask(address, SEARCH)).toMatchObject({
      status: 200,
      errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }],
    });
    expect((await fetch(`${address}/healthz`)).status).toBe(200);

    await neo4j.start();
    await expect.poll(() => readyz(address), { timeout: 30_000 }).toBe(200);
    expect(await ask(address, SEARCH)).toEqual(answer);
    server.child.kill('SIGTERM');
    expect(await server.exit).toBe(0);
  });

  it('ends with a sentence at a wrong password, which it does not repeat', async () => {
    const server = start({ NEO4J_PASSWORD: 'himitsu-machigai' });
    expect(await server.exit).toBe(1);
    expect(server.told()).toContain('NEO4J_PASSWORD');
    expect(server.told()).toMatch(/^.*[ぁ-ん].*。\n[\x20-\x7e]+\.\n$/u);
    expect(server.told() + JSON.stringify(server.log())).not.toContain('himitsu');
  });

  it('ends with a sentence at a database that does not exist', async () => {
    const server = start({ NEO4J_DATABASE: 'nowhere' });
    expect(await server.exit).toBe(1);
    expect(server.told()).toContain('NEO4J_DATABASE');
  });
});
