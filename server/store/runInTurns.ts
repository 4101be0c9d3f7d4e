import { setImmediate } from 'node:timers/promises';

/** How long one turn may last, in milliseconds: nobody else waits much longer for this process. */
const TURN = 20;

/**
 * Runs long work to its end in turns: at each `yield` it may be left for what else waits for this process (other requests, the end of a time
 * limit), so that nobody waits for all of it. Work that ends within one turn is done at once.
 */
export async function runInTurns<T>(work: Generator<undefined, T>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < TURN) continue;
    await setImmediate();
    began = performance.now();
  }
}
