import type { GraphStore } from './GraphStore.ts';
import { readStanding } from './readStanding.ts';

/** How often something is read again because the record changed while it was read. */
const MOST_TRIES = 5;

/**
 * What is read of the record in several statements, once for each revision and key, when it is first asked for. The store is asked first where
 * the record stands, so that nothing is of an older revision, and again after a reading, so that nothing is of two.
 */
export class RevisionMemory<T extends object> {
  readonly #store: Pick<GraphStore, 'read'>;
  readonly #read: (key: string) => Promise<T>;
  readonly #held = new Map<string, Held<T>>();
  #standing: string | undefined;

  constructor(store: Pick<GraphStore, 'read'>, read: (key: string) => Promise<T>) {
    this.#store = store;
    this.#read = read;
  }

  /** The same object for as long as nothing is imported. A record that changes during every one of several readings gives the last. */
  async get(key = ''): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      const standing = await readStanding(this.#store);
      const held = this.#of(key, standing);
      const value = await held.value;
      if (!held.isWhole) held.isWhole = standing === (await readStanding(this.#store));
      if (held.isWhole || tries === MOST_TRIES) return value;
    }
  }

  /** However many ask at once, it is read once; a reading that failed is not kept. */
  #of(key: string, standing: string): Held<T> {
    if (standing !== this.#standing) {
      this.#standing = standing;
      this.#held.clear();
    }
    const known = this.#held.get(key);
    if (known !== undefined) return known;
    const held: Held<T> = { value: this.#read(key), isWhole: false };
    this.#held.set(key, held);
    held.value.catch(() => {
      if (this.#held.get(key) === held) this.#held.delete(key);
    });
    return held;
  }
}

interface Held<T> {
  readonly value: Promise<T>;
  /** The record did not change while it was read. */
  isWhole: boolean;
}
