import { setTimeout as delay } from 'node:timers/promises';
import { StoreError } from '../StoreError.ts';

const ATTEMPTS = 6;
const FIRST_WAIT_MS = 5;

/** Runs the attempt again, after 5, 10, 20 ms ..., while its error says that it may succeed; at most six times. */
export async function retryConflicts<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tried === ATTEMPTS || !(error instanceof StoreError && error.retriable)) throw error;
      await delay(FIRST_WAIT_MS * 2 ** (tried - 1));
    }
  }
}
