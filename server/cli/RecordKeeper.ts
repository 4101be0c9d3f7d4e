import type { Log } from '../graphql/http/Log.ts';
import type { Readiness } from '../graphql/http/Readiness.ts';
import type { GraphStore, StoreHealth } from '../store/GraphStore.ts';
import { StoreError } from '../store/StoreError.ts';

export interface RecordKeeperParts<T> {
  readonly openStore: () => Promise<GraphStore>;
  /** Loads the record; run again when the store was not there. */
  readonly openRecord: (store: GraphStore) => Promise<T>;
  readonly log: Log;
  /** Waits, or returns at once when aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

const FIRST_WAIT = 500;
const LONGEST_WAIT = 15_000;
const HEALTH_LIMIT = 3_000;

/**
 * The life of the record in this process: opened once, as soon as the store lets us, and then kept until the stop. A store that does not
 * answer yet is waited for; one that refuses us (wrong password, another process) ends the start.
 */
export class RecordKeeper<T> {
  readonly #parts: RecordKeeperParts<T>;
  readonly #stopping = new AbortController();
  #store: GraphStore | undefined;
  #record: T | undefined;
  #why: StoreError | undefined;
  #asking: Promise<StoreHealth> | undefined;
  #opening: Promise<unknown> = Promise.resolve();

  constructor(parts: RecordKeeperParts<T>) {
    this.#parts = parts;
  }

  /** What questions are answered from; undefined before it is open and once the stop has begun. */
  get record(): T | undefined {
    return this.#isStopping() ? undefined : this.#record;
  }

  /** Resolves with the store when the record is open, with nothing when the stop came first. Rejects with what waiting does not mend. */
  open(): Promise<GraphStore | undefined> {
    const opening = this.#open();
    this.#opening = opening.catch(() => undefined);
    return opening;
  }

  /** Never rejects. */
  async readReadiness(): Promise<Readiness> {
    if (this.#isStopping()) return { ready: false, state: 'STOPPING', ...STOPPING };
    if (this.#record === undefined || this.#store === undefined) {
      return this.#why === undefined ? { ready: false, state: 'STARTING', ...STARTING } : toStoreDown(this.#why);
    }
    const health = await this.#askHealth(this.#store);
    return health.state === 'UP' ? { ready: true } : toStoreDown(health.why);
  }

  /** Ends an opening that waits, and closes the store after what runs in it. */
  async close(): Promise<void> {
    this.#stopping.abort();
    await this.#opening;
    await this.#store?.close();
  }

  async #open(): Promise<GraphStore | undefined> {
    const store = (this.#store = await this.#parts.openStore());
    for (let wait = FIRST_WAIT; !this.#isStopping(); wait = Math.min(wait * 2, LONGEST_WAIT)) {
      try {
        this.#record = await this.#parts.openRecord(store);
        this.#why = undefined;
        return store;
      } catch (error) {
        if (this.#isStopping()) break;
        if (!(error instanceof StoreError) || error.code !== 'STORE_UNAVAILABLE') throw error;
        this.#why = error;
        this.#parts.log.warn({ err: error, nextTryInMilliseconds: wait }, 'waiting for the store');
        await this.#parts.wait(wait, this.#stopping.signal);
      }
    }
    return undefined;
  }

  #isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  /** However many ask at once, the store is asked once, and a store that is silent for long counts as down. */
  async #askHealth(store: GraphStore): Promise<StoreHealth> {
    this.#asking ??= store.health().finally(() => (this.#asking = undefined));
    const limit = new AbortController();
    const silent = this.#parts
      .wait(HEALTH_LIMIT, limit.signal)
      .then((): StoreHealth => ({ state: 'DOWN', why: SILENT }));
    try {
      return await Promise.race([this.#asking, silent]);
    } finally {
      limit.abort();
    }
  }
}

const SILENT = new StoreError('STORE_UNAVAILABLE', 'データの置き場が答えません。動いているか確かめてください。');
const STARTING = {
  ja: '記録を読み込んでいます。しばらくお待ちください。',
  en: 'Reading the record. Please wait a moment.',
};
const STOPPING = { ja: 'サーバーを終了しています。', en: 'The server is stopping.' };

function toStoreDown(why: StoreError): Readiness {
  const en = 'The store does not answer. The server goes on by itself when it does.';
  return { ready: false, state: 'STORE_DOWN', ja: `${why.message}答えるようになれば、自動で再開します。`, en };
}
