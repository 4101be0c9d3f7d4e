import type { RequestLimits } from './limits.ts';

/** Whether it is one's turn. READY: `leave` must be called, once or more. FULL: too many wait already. GONE: nobody waits for the answer any more. */
export type Turn = { readonly state: 'READY'; readonly leave: () => void } | { readonly state: 'FULL' | 'GONE' };

/** So many are at work at once; the others wait, first come first served, so that the time of each is its own and not that of the crowd. */
export interface WorkQueue {
  /** Never rejects. Whoever leaves the line, by the signal, is out of it at once. */
  readonly enter: (gone?: AbortSignal) => Promise<Turn>;
}

/** Opens an empty queue. */
export function openWorkQueue({ running, waiting }: Pick<RequestLimits, 'running' | 'waiting'>): WorkQueue {
  let busy = 0;
  const line = new Set<() => void>();

  const passOn = (): void => {
    const [next] = line;
    if (next === undefined) {
      busy -= 1;
      return;
    }
    line.delete(next);
    next();
  };

  const toTurn = (): Turn => {
    let isOver = false;
    return {
      state: 'READY',
      leave: () => {
        if (isOver) return;
        isOver = true;
        passOn();
      },
    };
  };

  const wait = (gone: AbortSignal | undefined): Promise<Turn> =>
    new Promise((resolve) => {
      const start = (): void => {
        gone?.removeEventListener('abort', quit);
        resolve(toTurn());
      };
      const quit = (): void => {
        line.delete(start);
        resolve({ state: 'GONE' });
      };
      gone?.addEventListener('abort', quit, { once: true });
      line.add(start);
    });

  return {
    enter: async (gone) => {
      if (gone?.aborted === true) return { state: 'GONE' };
      if (busy < running) {
        busy += 1;
        return toTurn();
      }
      return line.size >= waiting ? { state: 'FULL' } : wait(gone);
    },
  };
}
