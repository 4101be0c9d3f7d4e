import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { runInTurns } from '../../../server/store/runInTurns.ts';

/** Work of so many steps, each of which keeps the process busy for so many milliseconds. */
function* work(steps: number, milliseconds: number): Generator<undefined, string> {
  for (let step = 0; step < steps; step += 1) {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
    yield;
  }
  return 'done';
}

it('long work gives its result, and others have their turn before it ends', async () => {
  const ended: string[] = [];
  const long = runInTurns(work(20, 5)).then((result) => ended.push(result));
  await setImmediate();
  ended.push('other');
  await long;
  expect(ended).toEqual(['other', 'done']);
});

it('short work is done at once, before anything else has its turn', async () => {
  const ended: string[] = [];
  const short = runInTurns(work(3, 0)).then((result) => ended.push(result));
  await setImmediate();
  ended.push('other');
  await short;
  expect(ended).toEqual(['done', 'other']);
});

it('work that fails in a later turn fails with its own error', async () => {
  function* failing(): Generator<undefined, string> {
    yield* work(10, 5);
    throw new Error('no number');
  }
  await expect(runInTurns(failing())).rejects.toThrow('no number');
});
