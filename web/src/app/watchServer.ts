/** What watching the server needs of the world. */
export interface WatchParts {
  readonly isServerReady: () => Promise<boolean>;
  /** Calls back after so many milliseconds; gives the way to call it off. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
  readonly onGone: () => void;
  readonly onBack: () => void;
}

export interface ServerWatch {
  /** A question found nobody: look for the server until it answers. */
  readonly noteGone: () => void;
}

const PAUSE = 2_000;

/** Looks for a server that is gone every two seconds, and tells once when it goes and once when it is back. */
export function watchServer({ isServerReady, after, onGone, onBack }: WatchParts): ServerWatch {
  let isWatching = false;
  const look = async (): Promise<void> => {
    if (await isServerReady()) {
      isWatching = false;
      onBack();
    } else after(PAUSE, () => void look());
  };
  return {
    noteGone: () => {
      if (isWatching) return;
      isWatching = true;
      onGone();
      after(PAUSE, () => void look());
    },
  };
}
