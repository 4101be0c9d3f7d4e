import { expect, it } from 'vitest';
import { columns } from '../../server/graph/columns.ts';
import { statement } from '../../server/graph/Statement.ts';
import { describeEachEngine } from '../support/stores.ts';
import { createEndpoint, listEndpoints } from './statements.ts';

describeEachEngine('an error', (open, engine) => {
  const failing = async (text: string): Promise<unknown> =>
    open()
      .read(reading(text), {})
      .catch((error: unknown) => error);

  it.each([
    ['a syntax error', 'MATCH (n RETURN n.id AS x'],
    ['an unknown variable', 'RETURN nobody AS x'],
    ['an unknown function', 'RETURN nothing(1) AS x'],
    ['a division by zero', 'RETURN 1 / 0 AS x'],
  ])('of the statement itself is INTERNAL, names the statement and keeps the cause: %s', async (_case, text) => {
    expect(await failing(text)).toMatchObject({
      name: 'StoreError',
      code: 'INTERNAL',
      retriable: false,
      message: '内部の問い合わせ「contract.failing」に失敗しました。ログを添えて開発者に知らせてください。',
      cause: expect.any(Error) as unknown,
    });
  });

  it('is none for a label or a property that nothing has', async () => {
    expect(await open().read(reading('MATCH (n:Endpoint {id: "x"}) RETURN n.unheard AS x'), {})).toEqual([]);
    expect(await open().read(reading('MATCH (n:Unheard) RETURN n.id AS x'), {})).toEqual([]);
  });

  it('of decoding is thrown as a mistake of ours', async () => {
    await expect(open().read(reading('RETURN 1 AS x'), {})).rejects.toThrow(/expected a string in the column "x"/);
  });

  it('of a duplicate id is CONFLICT, with what to do', async () => {
    const create = (): Promise<unknown> =>
      open().write((transaction) => transaction.run(createEndpoint, { id: 'system:a/1', name: '端末' }));
    await create();
    await expect(create()).rejects.toMatchObject({
      code: 'CONFLICT',
      message: '同じIDの記録がすでにあります。IDの重複を直してください。',
    });
  });

  // The embedded engine has no limit that can be set (engineering.md §3): a declared difference.
  if (engine === 'neo4j') {
    it('of a statement beyond its time is LIMIT_EXCEEDED', async () => {
      const slow = {
        ...reading('UNWIND range(1, 1000000000) AS n RETURN toString(sum(n % 7)) AS x'),
        timeoutSeconds: 1,
      };
      await expect(open().read(slow, {})).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED', retriable: false });
    });
  }
});

describeEachEngine('a store', (open) => {
  it('that is closed while it works finishes what it had begun', async () => {
    const server = { id: 'system:a/2', name: 'サーバ' };
    let closing = Promise.resolve();
    const read = await open().write(async (transaction) => {
      await transaction.run(createEndpoint, server);
      const outside = open().read(listEndpoints, {});
      closing = open().close();
      return [await transaction.run(listEndpoints, {}), await outside];
    });
    expect(read).toEqual([[server], []]);
    await closing;
  });
});

describeEachEngine('a closed store', (open) => {
  it('was UP and prepared twice, refuses everything, and is DOWN', async () => {
    const store = open();
    expect(await store.health()).toEqual({ state: 'UP' });
    await store.prepare();
    await store.close();
    await store.close();
    await expect(store.read(listEndpoints, {})).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await expect(store.write(() => Promise.resolve(1))).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(await store.health()).toMatchObject({ state: 'DOWN', why: { code: 'STORE_UNAVAILABLE' } });
  });
});

function reading(text: string) {
  return statement({ name: 'contract.failing', mode: 'READ', params: {}, text, decode: columns({ x: 'STRING' }) });
}
