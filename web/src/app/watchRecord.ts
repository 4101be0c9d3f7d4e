import type { App } from './App.ts';
import { APP_QUERY } from './appQuery.ts';

const PAUSE = 60_000;

/**
 * Keeps what the frame shows of the record: the municipalities, and whether an import came after this page was loaded. Looks when one comes
 * back to the window, and every minute while one looks at it. Gives the way to look now.
 */
export function watchRecord({ store, ask, after }: Pick<App, 'store' | 'ask' | 'after'>): () => void {
  let revision: string | undefined;
  const look = async (): Promise<void> => {
    const outcome = await ask(APP_QUERY, {}, new AbortController().signal);
    if (outcome.kind !== 'ANSWERED') return;
    const { municipalities, catalogue } = outcome.value;
    const now = catalogue.latestRevision?.id ?? '';
    revision ??= now;
    store.set({ scopes: municipalities.nodes, isRecordNewer: now !== revision });
  };
  const lookIfSeen = (): void => {
    if (document.visibilityState === 'visible') void look();
  };
  const lookAgain = (): void => {
    after(PAUSE, () => {
      lookIfSeen();
      lookAgain();
    });
  };
  document.addEventListener('visibilitychange', lookIfSeen);
  addEventListener('focus', lookIfSeen);
  lookAgain();
  void look();
  return () => void look();
}
