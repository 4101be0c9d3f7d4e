import { beforeEach, expect, it } from 'vitest';
import { StoreError } from '../../server/store/StoreError.ts';
import { describeEachEngine } from '../support/stores.ts';
import { createEndpoint, findEndpoint, listEndpoints, renameEndpoint } from './statements.ts';

class OwnError extends Error {}

const TERMINAL = { id: 'system:a/1', name: '端末' };
const SERVER = { id: 'system:a/2', name: 'サーバ' };

describeEachEngine('a transaction', (open) => {
  beforeEach(() => open().clear());

  it('keeps what the work wrote and returns what it returned', async () => {
    const ids = await open().write((transaction) => transaction.run(createEndpoint, TERMINAL));
    expect(ids).toEqual([{ id: TERMINAL.id }]);
    expect(await open().read(listEndpoints, {})).toEqual([TERMINAL]);
  });

  it('reads its own writes, in the same rows as a read outside it', async () => {
    const inside = await open().write(async (transaction) => {
      await transaction.run(createEndpoint, SERVER);
      await transaction.run(createEndpoint, TERMINAL);
      return transaction.run(listEndpoints, {});
    });
    expect(inside).toEqual([TERMINAL, SERVER]);
    expect(await open().read(listEndpoints, {})).toEqual(inside);
  });

  it('shows nothing of its work outside before it commits', async () => {
    const outside = await open().write(async (transaction) => {
      await transaction.run(createEndpoint, TERMINAL);
      return open().read(listEndpoints, {});
    });
    expect(outside).toEqual([]);
  });

  it('keeps nothing when the work throws, and throws its error', async () => {
    const write = open().write(async (transaction) => {
      await transaction.run(createEndpoint, TERMINAL);
      throw new OwnError('dry run');
    });
    await expect(write).rejects.toThrow(OwnError);
    expect(await open().read(listEndpoints, {})).toEqual([]);
  });

  it('keeps nothing when a statement fails, even when the work hides the failure, and goes on working', async () => {
    let later: unknown;
    const write = open().write(async (transaction) => {
      await transaction.run(createEndpoint, TERMINAL);
      await transaction.run(createEndpoint, TERMINAL).catch(() => undefined);
      later = await transaction.run(createEndpoint, SERVER).catch((error: unknown) => error);
      return 'done';
    });
    await expect(write).rejects.toMatchObject({ code: 'CONFLICT', retriable: false });
    expect(later).toMatchObject({ code: 'CONFLICT' });
    expect(await open().read(listEndpoints, {})).toEqual([]);
    await open().write((transaction) => transaction.run(createEndpoint, SERVER));
    expect(await open().read(listEndpoints, {})).toEqual([SERVER]);
  });

  it('runs statements that were called together one after the other', async () => {
    const found = await open().write(async (transaction) => {
      const results = await Promise.all([
        transaction.run(createEndpoint, TERMINAL),
        transaction.run(renameEndpoint, { id: TERMINAL.id, name: '新端末' }),
        transaction.run(findEndpoint, { id: TERMINAL.id }),
      ]);
      return results[2];
    });
    expect(found).toEqual([{ id: TERMINAL.id, name: '新端末' }]);
  });

  it('waits for a statement the work did not await, and fails with it', async () => {
    await open().write((transaction) => transaction.run(createEndpoint, TERMINAL));
    const write = open().write(async (transaction) => {
      await transaction.run(createEndpoint, SERVER);
      transaction.run(createEndpoint, TERMINAL).catch(() => undefined);
    });
    await expect(write).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await open().read(listEndpoints, {})).toEqual([TERMINAL]);
  });

  it('refuses a statement after it has ended', async () => {
    const kept = await open().write((transaction) => Promise.resolve(transaction));
    await expect(kept.run(createEndpoint, TERMINAL)).rejects.toThrow(/after its transaction had ended/);
    expect(await open().read(listEndpoints, {})).toEqual([]);
  });
});

describeEachEngine('two writers', (open) => {
  beforeEach(() => open().clear());

  it('both succeed, in some order, when they change the same nodes in opposite orders', async () => {
    await open().write(async (transaction) => {
      await transaction.run(createEndpoint, TERMINAL);
      await transaction.run(createEndpoint, SERVER);
    });
    const rename = (name: string, ids: readonly string[]): Promise<void> =>
      open().write(async (transaction) => {
        for (const id of ids) await transaction.run(renameEndpoint, { id, name });
      });
    await Promise.all([rename('甲', [TERMINAL.id, SERVER.id]), rename('乙', [SERVER.id, TERMINAL.id])]);
    const names = (await open().read(listEndpoints, {})).map((row) => row.name);
    expect([
      ['甲', '甲'],
      ['乙', '乙'],
    ]).toContainEqual(names);
  });

  it('lose no update when each reads first and writes what follows from it', async () => {
    await open().write((transaction) => transaction.run(createEndpoint, { id: TERMINAL.id, name: '' }));
    const append = (letter: string): Promise<void> =>
      open().write(async (transaction) => {
        const [before] = await transaction.run(findEndpoint, { id: TERMINAL.id });
        await transaction.run(renameEndpoint, { id: TERMINAL.id, name: `${before?.name ?? ''}${letter}` });
      });
    const letters = Array.from('いろはにほへとちりぬ');
    await Promise.all(letters.map(append));
    const [after] = await open().read(findEndpoint, { id: TERMINAL.id });
    expect(Array.from(after?.name ?? '').sort()).toEqual(letters.sort());
  });

  it('who create the same id: one succeeds, the other gets CONFLICT', async () => {
    const create = (): Promise<unknown> => open().write((transaction) => transaction.run(createEndpoint, TERMINAL));
    const outcomes = await Promise.allSettled([create(), create()]);
    const failed = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    expect(failed).toEqual([expect.objectContaining({ name: 'StoreError', code: 'CONFLICT', retriable: false })]);
    expect(failed[0]).toBeInstanceOf(StoreError);
    expect(await open().read(listEndpoints, {})).toEqual([TERMINAL]);
  });
});
