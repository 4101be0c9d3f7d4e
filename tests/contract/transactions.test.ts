import { beforeEach, expect, it } from 'vitest';
import { describeEachEngine } from '../support/stores.ts';
import { countEndpoints, createEndpoint, listEndpoints } from './statements.ts';

class OwnError extends Error {}

describeEachEngine('transactions', (open) => {
  beforeEach(() => open().clear());
  const names = async (): Promise<readonly string[]> => (await open().read(listEndpoints, {})).map((row) => row.name);

  it('keeps what the work wrote and returns what it returned', async () => {
    const result = await open().write(async (transaction) => {
      await transaction.run(createEndpoint, { id: 'system:a/1', name: '端末' });
      return transaction.run(countEndpoints, {});
    });
    expect(result).toEqual([{ count: 1 }]);
    expect(await names()).toEqual(['端末']);
  });

  it('keeps nothing when the work throws, and throws its error', async () => {
    const write = open().write(async (transaction) => {
      await transaction.run(createEndpoint, { id: 'system:a/1', name: '端末' });
      throw new OwnError('dry run');
    });
    await expect(write).rejects.toThrow(OwnError);
    expect(await names()).toEqual([]);
  });
});
