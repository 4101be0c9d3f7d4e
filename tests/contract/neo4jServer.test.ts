import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { columns } from '../../server/graph/columns.ts';
import { statement } from '../../server/graph/Statement.ts';
import { openNeo4jStore } from '../../server/store/neo4j/Neo4jStore.ts';
import type { Neo4jForTests } from '../support/neo4j/Neo4jForTests.ts';
import { Neo4jServer } from '../support/neo4j/Neo4jServer.ts';
import { createEndpoint, listEndpoints, putItems } from './statements.ts';

const PASSWORD = 'himitsu-no-kagi';
const TERMINAL = { id: 'system:a/1', name: '端末' };
/** A start takes 6 s on an idle machine, and far longer on a busy one. */
const RESTART_MS = 240_000;
const DOWN = {
  state: 'DOWN',
  why: {
    code: 'STORE_UNAVAILABLE',
    message: 'Neo4j に接続できません。サーバーが動いているか、NEO4J_URI が正しいかを確かめてください。',
  },
};

/** What only Neo4j can do to us: a server of its own, with a password, that is stopped and started again. */
const SETTLING_MS = 60_000;

describe.skipIf(!startsServers(inject('neo4j')))('a Neo4j server with a password', () => {
  let server: Neo4jServer;
  beforeAll(async () => {
    server = await Neo4jServer.create({ password: PASSWORD, settings: ['db.memory.transaction.max=64m'] });
  }, RESTART_MS);
  afterAll(() => server.remove());

  it(
    'that does not answer yet lets the store open, DOWN, and then UP with nothing restarted',
    async () => {
      const store = await openNeo4jStore({ uri: server.uri, user: 'neo4j', password: PASSWORD });
      expect(await store.health()).toMatchObject(DOWN);
      const failed = { code: 'STORE_UNAVAILABLE', message: DOWN.why.message };
      await expect(store.read(listEndpoints, {})).rejects.toMatchObject(failed);
      await expect(store.write((transaction) => transaction.run(listEndpoints, {}))).rejects.toMatchObject(failed);
      await server.start();
      // A server that has just started may think longer about its first question than the 5 s of a read.
      await expect.poll(() => store.health(), { timeout: SETTLING_MS }).toEqual({ state: 'UP' });
      expect(await store.read(listEndpoints, {})).toEqual([]);
      await store.close();
    },
    RESTART_MS,
  );

  it('refuses a wrong password with a sentence that does not repeat it', async () => {
    const open = openNeo4jStore({ uri: server.uri, user: 'neo4j', password: 'machigai-no-kagi' });
    await expect(open).rejects.toMatchObject({
      code: 'CONFIGURATION',
      retriable: false,
      message: 'Neo4j の利用者名かパスワードが違います。NEO4J_USER と NEO4J_PASSWORD を確かめてください。',
    });
  });

  it('refuses an unknown database with a sentence', async () => {
    const open = openNeo4jStore({ uri: server.uri, user: 'neo4j', password: PASSWORD, database: 'nowhere' });
    await expect(open).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: 'Neo4j に指定のデータベースがありません。NEO4J_DATABASE を確かめてください。',
    });
  });

  it('that runs out of memory in a statement says LIMIT_EXCEEDED at once and is not asked again', async () => {
    const store = await openNeo4jStore({ uri: server.uri, user: 'neo4j', password: PASSWORD });
    const greedy = statement({
      name: 'contract.greedy',
      mode: 'READ',
      params: {},
      timeoutSeconds: 60,
      text: 'UNWIND range(1, 5000000) AS n WITH collect(toString(n)) AS texts RETURN size(texts) AS count',
      decode: columns({ count: 'INTEGER' }),
    });
    await expect(store.read(greedy, {})).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED', retriable: false });
    await expect(store.write((transaction) => transaction.run(greedy, {}))).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
    });
    await store.close();
  });

  it('refuses names and ids too long for its indexes, with a sentence', async () => {
    const store = await openNeo4jStore({ uri: server.uri, user: 'neo4j', password: PASSWORD });
    const put = (id: string, searchKey: string): Promise<unknown> =>
      store.write((transaction) => transaction.run(putItems, { rows: [{ id, props: { searchKey } }] }));
    await expect(put('i:1', '氏'.repeat(11_000))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(put('i'.repeat(9000), '氏')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await store.close();
  });

  it(
    'that is killed and comes back keeps what was committed, and the store is DOWN and UP again with nothing restarted',
    async () => {
      const store = await openNeo4jStore({ uri: server.uri, user: 'neo4j', password: PASSWORD });
      await store.write((transaction) => transaction.run(createEndpoint, TERMINAL));
      await server.stop('SIGKILL');
      expect(await store.health()).toMatchObject(DOWN);
      await server.start();
      await expect.poll(() => store.health(), { timeout: SETTLING_MS }).toEqual({ state: 'UP' });
      expect(await store.read(listEndpoints, {})).toEqual([TERMINAL]);
      await store.close();
    },
    RESTART_MS,
  );
});

function startsServers(neo4j: Neo4jForTests): boolean {
  return neo4j.state === 'READY' && neo4j.ofOurs;
}
