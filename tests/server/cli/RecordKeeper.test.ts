import { describe, expect, it } from 'vitest';
import { RecordKeeper } from '../../../server/cli/RecordKeeper.ts';
import type { GraphStore } from '../../../server/store/GraphStore.ts';
import { StoreError } from '../../../server/store/StoreError.ts';
import { FakeStore } from './FakeStore.ts';

interface Set {
  readonly keeper: RecordKeeper<string>;
  readonly store: FakeStore;
  /** The waits that were asked for; `tick` lets them end. */
  readonly waits: number[];
  readonly tick: () => Promise<void>;
}

function setUp(openStore?: () => Promise<GraphStore>): Set {
  const store = new FakeStore();
  const waits: number[] = [];
  const ends: (() => void)[] = [];
  const nothing = (): void => undefined;
  const keeper = new RecordKeeper<string>({
    openStore: openStore ?? (() => Promise.resolve(store)),
    openRecord: async (opened) => {
      await opened.prepare();
      return 'the record';
    },
    log: { info: nothing, warn: nothing, error: nothing },
    wait: (milliseconds, signal) =>
      new Promise((done) => {
        waits.push(milliseconds);
        ends.push(done);
        signal.addEventListener('abort', () => {
          done();
        });
      }),
  });
  const tick = async (): Promise<void> => {
    for (const end of ends.splice(0)) end();
    await settle();
  };
  return { keeper, store, waits, tick };
}

const settle = (): Promise<void> => new Promise((done) => setImmediate(done));

describe('RecordKeeper', () => {
  it('has no record before it is open, and is ready afterwards', async () => {
    const { keeper, store } = setUp();
    expect([keeper.record, await keeper.readReadiness()]).toEqual([
      undefined,
      expect.objectContaining({ ready: false, state: 'STARTING' }),
    ]);
    expect(await keeper.open()).toBe(store);
    expect([keeper.record, await keeper.readReadiness()]).toEqual(['the record', { ready: true }]);
  });

  it('waits ever longer for a store that does not answer yet, and opens by itself when it does', async () => {
    const { keeper, store, waits, tick } = setUp();
    store.up = false;
    const opened = keeper.open();
    await settle();
    for (let i = 0; i < 6; i += 1) await tick();
    expect(waits).toEqual([500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000]);
    expect(await keeper.readReadiness()).toEqual({
      ready: false,
      state: 'STORE_DOWN',
      ja: 'Neo4j が答えません。答えるようになれば、自動で再開します。',
      en: 'The store does not answer. The server goes on by itself when it does.',
    });
    store.up = true;
    await tick();
    expect([await opened, keeper.record]).toEqual([store, 'the record']);
  });

  it('turns not ready and ready again with the store, keeping the record', async () => {
    const { keeper, store } = setUp();
    await keeper.open();
    store.up = false;
    expect(await keeper.readReadiness()).toMatchObject({ ready: false, state: 'STORE_DOWN' });
    store.up = true;
    expect([await keeper.readReadiness(), keeper.record]).toEqual([{ ready: true }, 'the record']);
  });

  it('asks the store once for all who ask, and takes silence for down', async () => {
    const { keeper, store, waits, tick } = setUp();
    await keeper.open();
    store.silent = true;
    const answers = Promise.all([keeper.readReadiness(), keeper.readReadiness()]);
    await settle();
    expect([store.healthCalls, waits]).toEqual([1, [3_000, 3_000]]);
    await tick();
    expect((await answers).map(({ ready }) => ready)).toEqual([false, false]);
  });

  it.each(['CONFIGURATION', 'BAD_USER_INPUT', 'INTERNAL'] as const)(
    'gives up at once on what waiting does not mend: %s',
    async (code) => {
      const error = new StoreError(code, 'だめです。');
      const { keeper, store, waits } = setUp();
      store.prepare = () => Promise.reject(error);
      await expect(keeper.open()).rejects.toBe(error);
      expect(waits).toEqual([]);
    },
  );

  it('gives up when the store cannot be opened: another process has it', async () => {
    const { keeper } = setUp(() => Promise.reject(new StoreError('STORE_UNAVAILABLE', 'ほかで使用中です。')));
    await expect(keeper.open()).rejects.toThrow('ほかで使用中です。');
    await keeper.close();
  });

  it('ends a wait and closes the store when it is stopped, and is not ready from then on', async () => {
    const { keeper, store } = setUp();
    store.up = false;
    const opened = keeper.open();
    await settle();
    await keeper.close();
    expect([await opened, store.closed, keeper.record]).toEqual([undefined, 1, undefined]);
    expect(await keeper.readReadiness()).toMatchObject({ ready: false, state: 'STOPPING' });
  });
});
