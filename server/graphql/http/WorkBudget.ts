import type { RequestLimits } from './limits.ts';

/** Why an answer was given up before it was whole. */
export type Exhausted = 'resolverCalls' | 'milliseconds' | 'GONE';

/** What one operation may still use up. Must be closed. */
export interface WorkBudget {
  /** Takes one resolver call from what is left; false when nothing is, from then on for good. */
  readonly spend: () => boolean;
  /** Resolves, never rejects, when the first limit is met or the client is gone. */
  readonly exhausted: Promise<Exhausted>;
  readonly close: () => void;
}

type Allowance = Pick<RequestLimits, 'resolverCalls' | 'milliseconds'>;

/** Opens the budget of one operation; the clock also counts while the process is too busy for timers. */
export function openWorkBudget(
  limits: Allowance,
  gone?: AbortSignal,
  now: () => number = () => performance.now(),
): WorkBudget {
  const { promise, resolve } = withResolver<Exhausted>();
  const ends = now() + limits.milliseconds;
  let left = limits.resolverCalls;
  let over = false;
  const exhaust = (why: Exhausted): false => {
    over = true;
    resolve(why);
    return false;
  };
  const leave = (): void => void exhaust('GONE');
  const timer = setTimeout(() => exhaust('milliseconds'), limits.milliseconds);
  gone?.addEventListener('abort', leave);
  if (gone?.aborted === true) leave();
  return {
    spend: () => {
      if (over) return false;
      left -= 1;
      if (left < 0) return exhaust('resolverCalls');
      return now() < ends || exhaust('milliseconds');
    },
    exhausted: promise,
    close: () => {
      clearTimeout(timer);
      gone?.removeEventListener('abort', leave);
    },
  };
}

function withResolver<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}
