import { describe, expect, it } from 'vitest';
import { openWorkQueue, type Turn } from '../../../server/graphql/http/WorkQueue.ts';

function leave(turn: Turn | undefined): void {
  if (turn?.state === 'READY') turn.leave();
}

describe('a work queue', () => {
  it('lets so many work at once, and the others in the order in which they came', async () => {
    const queue = openWorkQueue({ running: 2, waiting: 9 });
    const begun: number[] = [];
    const turns = [1, 2, 3, 4].map(async (n) => {
      const turn = await queue.enter();
      begun.push(n);
      return turn;
    });
    leave(await turns[0]);
    await turns[2];
    expect(begun).toEqual([1, 2, 3]);
    leave(await turns[1]);
    leave(await turns[2]);
    await turns[3];
    expect(begun).toEqual([1, 2, 3, 4]);
  });

  it('takes nobody in when too many wait, and again when one of these has its turn', async () => {
    const queue = openWorkQueue({ running: 1, waiting: 1 });
    const first = await queue.enter();
    const second = queue.enter();
    expect(await queue.enter()).toEqual({ state: 'FULL' });
    leave(first);
    expect((await second).state).toBe('READY');
    const third = queue.enter();
    leave(await second);
    expect((await third).state).toBe('READY');
  });

  it('forgets who is gone, before the turn and while it waits', async () => {
    const queue = openWorkQueue({ running: 1, waiting: 1 });
    const first = await queue.enter();
    const away = new AbortController();
    const waiting = queue.enter(away.signal);
    away.abort();
    expect(await waiting).toEqual({ state: 'GONE' });
    expect(await queue.enter(away.signal)).toEqual({ state: 'GONE' });
    const next = queue.enter();
    leave(first);
    expect((await next).state).toBe('READY');
  });

  it('gives a place on once, however often it is left', async () => {
    const queue = openWorkQueue({ running: 1, waiting: 9 });
    const first = await queue.enter();
    const [second, third] = [queue.enter(), queue.enter()];
    leave(first);
    leave(first);
    expect((await second).state).toBe('READY');
    expect(await Promise.race([third, Promise.resolve('waits')])).toBe('waits');
  });
});
