import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Mutex } from '../../../../server/store/embedded/Mutex.ts';

it('a Mutex runs one piece of work at a time, in order, and goes on after a failure', async () => {
  const mutex = new Mutex();
  const log: string[] = [];
  const work = (name: string, ms: number) => async (): Promise<string> => {
    log.push(`${name} begins`);
    await delay(ms);
    log.push(`${name} ends`);
    if (name === 'b') throw new Error('b failed');
    return name;
  };
  const outcomes = await Promise.allSettled([
    mutex.run(work('a', 20)),
    mutex.run(work('b', 5)),
    mutex.run(work('c', 1)),
  ]);
  expect(outcomes.map((outcome) => outcome.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});
