import { buildSchema } from 'graphql';
import { afterEach, describe, expect, it } from 'vitest';
import { runServer, type RunningServer } from '../../../server/cli/runServer.ts';
import { StartError } from '../../../server/cli/StartError.ts';
import type { GraphStore } from '../../../server/store/GraphStore.ts';
import { StoreError } from '../../../server/store/StoreError.ts';
import { FakeStore } from './FakeStore.ts';

const running: RunningServer[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

async function start(openStore: () => Promise<GraphStore>, port = 0): Promise<RunningServer> {
  const schema = buildSchema('type Query { name: String }');
  Object.assign(schema.getQueryType()?.getFields()['name'] ?? {}, {
    resolve: (_source: unknown, _args: unknown, { store }: { store: GraphStore }) => store.prepare().then(() => '道筋'),
  });
  const nothing = (): void => undefined;
  const server = await runServer<GraphStore>({
    config: {
      host: '127.0.0.1',
      port,
      dataDirectory: '',
      seedDirectories: [],
      store: { engine: 'embedded' },
      openBrowser: false,
    },
    schema,
    webDirectory: '/nowhere',
    log: { info: nothing, warn: nothing, error: nothing },
    openStore,
    openRecord: async (store) => {
      await store.prepare();
      return store;
    },
    createContext: (store) => ({ store }),
  });
  running.push(server);
  return server;
}

async function ask(server: RunningServer): Promise<readonly [number, unknown]> {
  const response = await fetch(`${server.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ name }"}',
  });
  const answer = (await response.json()) as { data?: { name: unknown }; errors?: [{ extensions: { code: unknown } }] };
  return [response.status, answer.errors?.[0].extensions.code ?? answer.data?.name];
}

const readyz = async (server: RunningServer): Promise<number> => (await fetch(`${server.address}/readyz`)).status;

describe('runServer', () => {
  it('listens before the store answers, says so, and answers by itself when it does', async () => {
    const store = new FakeStore();
    store.up = false;
    const server = await start(() => Promise.resolve(store));
    expect([await readyz(server), await ask(server)]).toEqual([503, [503, 'STORE_UNAVAILABLE']]);
    store.up = true;
    expect(await server.ready).toBe('neo4j');
    expect([await readyz(server), await ask(server)]).toEqual([200, [200, '道筋']]);
  });

  it('goes on over a store that goes away and comes back', async () => {
    const store = new FakeStore();
    const server = await start(() => Promise.resolve(store));
    await server.ready;
    store.up = false;
    expect([await readyz(server), await ask(server)]).toEqual([503, [200, 'STORE_UNAVAILABLE']]);
    store.up = true;
    expect([await readyz(server), await ask(server)]).toEqual([200, [200, '道筋']]);
  });

  it('ends with a sentence when the store refuses, and no longer listens', async () => {
    const refusal = new StoreError('CONFIGURATION', 'パスワードが違います。');
    const server = await start(() => Promise.reject(refusal));
    await expect(server.ready).rejects.toMatchObject({
      name: 'StartError',
      ja: 'パスワードが違います。',
      message: expect.stringContaining('NEO4J_') as unknown,
    });
    await expect(fetch(server.address)).rejects.toThrow();
  });

  it('says what to do when its port is taken', async () => {
    const first = await start(() => Promise.resolve(new FakeStore()));
    const port = Number(new URL(first.address).port);
    const second = start(() => Promise.resolve(new FakeStore()), port);
    await expect(second).rejects.toBeInstanceOf(StartError);
    await expect(second).rejects.toMatchObject({ ja: expect.stringContaining('MICHISUJI_PORT') as unknown });
  });

  it('closes the store when it is stopped, also twice', async () => {
    const store = new FakeStore();
    const server = await start(() => Promise.resolve(store));
    await server.ready;
    await server.stop();
    await server.stop();
    expect(store.closed).toBeGreaterThan(0);
    await expect(fetch(server.address)).rejects.toThrow();
  });
});
