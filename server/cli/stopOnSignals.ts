const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

export interface SignalParts {
  /** The process, or what stands for it. */
  readonly on: (signal: NodeJS.Signals, listener: () => void) => unknown;
  readonly exit: (code: number) => void;
  /** Ends in order. */
  readonly stop: (signal: string) => Promise<void>;
  readonly reportForced: (why: 'SECOND_SIGNAL' | 'TOO_LONG' | 'FAILED', error?: unknown) => void;
  readonly limitMilliseconds: number;
  readonly now: () => number;
}

/** Ctrl+C under `npm start` comes twice at once: from the terminal, and passed on by npm. That is one wish. */
const ONE_WISH = 1_000;

/** The first signal stops in order and leaves with 0; a second one, a failure or too long a wait leaves at once with 1. */
export function stopOnSignals({ on, exit, stop, reportForced, limitMilliseconds, now }: SignalParts): void {
  let since: number | undefined;
  const force = (why: 'SECOND_SIGNAL' | 'TOO_LONG' | 'FAILED', error?: unknown): void => {
    reportForced(why, error);
    exit(1);
  };
  for (const signal of SIGNALS) {
    on(signal, () => {
      if (since !== undefined) {
        if (now() - since > ONE_WISH) force('SECOND_SIGNAL');
        return;
      }
      since = now();
      const timer = setTimeout(() => {
        force('TOO_LONG');
      }, limitMilliseconds);
      stop(signal).then(
        () => {
          clearTimeout(timer);
          exit(0);
        },
        (error: unknown) => {
          clearTimeout(timer);
          force('FAILED', error);
        },
      );
    });
  }
}
