import { describe, expect, it } from 'vitest';
import { retryConflicts } from '../../../../server/store/embedded/retryConflicts.ts';
import { StoreError } from '../../../../server/store/StoreError.ts';

/** An attempt that fails so many times, and counts how often it was made. */
function failing(
  times: number,
  error: Error,
): { readonly attempt: () => Promise<string>; readonly made: () => number } {
  let made = 0;
  return {
    made: () => made,
    attempt: () => {
      made += 1;
      return made <= times ? Promise.reject(error) : Promise.resolve('written');
    },
  };
}

describe('retryConflicts', () => {
  const conflict = new StoreError('CONFLICT', 'もう一度', { retriable: true });

  it('tries again while the error says so', async () => {
    const { attempt, made } = failing(3, conflict);
    expect(await retryConflicts(attempt)).toBe('written');
    expect(made()).toBe(4);
  });

  it('gives up after six attempts with the last error', async () => {
    const { attempt, made } = failing(100, conflict);
    await expect(retryConflicts(attempt)).rejects.toBe(conflict);
    expect(made()).toBe(6);
  });

  it.each([new StoreError('CONFLICT', '重複'), new Error('own')])('does not try again after %s', async (error) => {
    const { attempt, made } = failing(1, error);
    await expect(retryConflicts(attempt)).rejects.toBe(error);
    expect(made()).toBe(1);
  });
});
