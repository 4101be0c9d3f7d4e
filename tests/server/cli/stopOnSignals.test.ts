import { describe, expect, it } from 'vitest';
import { stopOnSignals } from '../../../server/cli/stopOnSignals.ts';

interface Set {
  /** Moves the clock on. */
  readonly pass: (milliseconds: number) => void;
  readonly send: (signal: string) => Promise<void>;
  readonly exits: number[];
  readonly events: string[];
}

function setUp(stop: () => Promise<void>, limitMilliseconds = 60_000): Set {
  const listeners = new Map<string, () => void>();
  const exits: number[] = [];
  const events: string[] = [];
  let clock = 0;
  stopOnSignals({
    now: () => clock,
    on: (signal, listener) => listeners.set(signal, listener),
    exit: (code) => exits.push(code),
    stop: (signal) => {
      events.push(`stop ${signal}`);
      return stop();
    },
    reportForced: (why) => events.push(why),
    limitMilliseconds,
  });
  const send = async (signal: string): Promise<void> => {
    listeners.get(signal)?.();
    await new Promise((done) => setTimeout(done, 20));
  };
  const pass = (milliseconds: number): void => {
    clock += milliseconds;
  };
  return { send, exits, events, pass };
}

const never = (): Promise<void> => new Promise(() => undefined);

describe('stopOnSignals', () => {
  it.each(['SIGTERM', 'SIGINT'])('stops in order at %s and leaves with 0', async (signal) => {
    const { send, exits, events } = setUp(() => Promise.resolve());
    await send(signal);
    expect([events, exits]).toEqual([[`stop ${signal}`], [0]]);
  });

  it('leaves at once with 1 at a second signal', async () => {
    const { send, exits, events, pass } = setUp(never);
    await send('SIGTERM');
    pass(1_500);
    await send('SIGINT');
    expect([events, exits]).toEqual([['stop SIGTERM', 'SECOND_SIGNAL'], [1]]);
  });

  it('takes two signals at once for one: Ctrl+C comes from the terminal and from npm', async () => {
    const { send, exits, events, pass } = setUp(never);
    await send('SIGINT');
    pass(50);
    await send('SIGINT');
    expect([events, exits]).toEqual([['stop SIGINT'], []]);
  });

  it('leaves with 1 when stopping takes too long or fails', async () => {
    const slow = setUp(never, 5);
    await slow.send('SIGTERM');
    expect([slow.events, slow.exits]).toEqual([['stop SIGTERM', 'TOO_LONG'], [1]]);
    const failing = setUp(() => Promise.reject(new Error('no')));
    await failing.send('SIGTERM');
    expect([failing.events, failing.exits]).toEqual([['stop SIGTERM', 'FAILED'], [1]]);
  });
});
