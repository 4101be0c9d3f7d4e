import type { GraphStore, StoreCondition, StoreHealth } from '../../../server/store/GraphStore.ts';
import { StoreError } from '../../../server/store/StoreError.ts';

/** A store that holds nothing and goes away and comes back as it is told. */
export class FakeStore implements GraphStore {
  readonly engine = 'neo4j';
  readonly condition: StoreCondition = { state: 'SOUND', why: '' };
  up = true;
  /** Never answers. */
  silent = false;
  healthCalls = 0;
  closed = 0;

  prepare(): Promise<void> {
    return this.#answer(undefined);
  }

  read<R>(): Promise<readonly R[]> {
    return this.#answer([]);
  }

  write<T>(): Promise<T> {
    return Promise.reject(new Error('nothing is written in these tests'));
  }

  seal(): Promise<void> {
    return this.#answer(undefined);
  }

  clear(): Promise<void> {
    return this.#answer(undefined);
  }

  health(): Promise<StoreHealth> {
    this.healthCalls += 1;
    if (this.silent) return new Promise(() => undefined);
    return Promise.resolve(this.up ? { state: 'UP' } : { state: 'DOWN', why: DOWN });
  }

  close(): Promise<void> {
    this.closed += 1;
    return Promise.resolve();
  }

  #answer<T>(value: T): Promise<T> {
    return this.up ? Promise.resolve(value) : Promise.reject(DOWN);
  }
}

const DOWN = new StoreError('STORE_UNAVAILABLE', 'Neo4j が答えません。');
