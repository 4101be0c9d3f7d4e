import type { GrafeoDB, QueryResult, Transaction } from '@grafeo-db/js';
import { rm } from 'node:fs/promises';
import { buildSchemaTexts } from '../../graph/families.ts';
import type { Params } from '../../graph/parameters.ts';
import type { Row, Statement } from '../../graph/Statement.ts';
import { bindParameters } from '../bindParameters.ts';
import { decodeRows } from '../decodeRows.ts';
import type { GraphStore, StoreCondition, StoreHealth, StoreTransaction } from '../GraphStore.ts';
import { StoreError } from '../StoreError.ts';
import { runWork } from '../WorkTransaction.ts';
import { Mutex } from './Mutex.ts';
import { openDatabase, openGraphFile, type OpenedGraph } from './openGraphFile.ts';
import { removeProjectionNote, writeProjectionNote } from './projectionFile.ts';
import { retryConflicts } from './retryConflicts.ts';
import { toStorePaths, type StorePaths } from './storePaths.ts';
import { translateEmbeddedError } from './translateEmbeddedError.ts';

export interface EmbeddedStoreOptions {
  /** Made when it is not there. One process at a time may use it. */
  readonly directory: string;
}

const CLOSED = 'データの置き場は閉じられています。道筋(Michisuji)を起動しなおしてください。';
const LOST =
  'グラフのファイルを開きなおせませんでした。データの置き場と空き容量を確かめ、道筋(Michisuji)を起動しなおしてください。';

/**
 * Opens the graph in the directory and says in `condition` whether it may be served. Throws STORE_UNAVAILABLE when another process
 * has it open and CONFIGURATION when the directory cannot be used; a damaged file is kept aside and a fresh one opened.
 */
export async function openEmbeddedStore(options: EmbeddedStoreOptions): Promise<GraphStore> {
  const paths = toStorePaths(options.directory);
  return new EmbeddedStore(paths, await openGraphFile(paths));
}

class EmbeddedStore implements GraphStore {
  readonly engine = 'embedded';
  readonly #paths: StorePaths;
  readonly #writers = new Mutex();
  readonly #running = new Set<Promise<unknown>>();
  #database: GrafeoDB;
  #condition: StoreCondition;
  #prepared = false;
  /** Set while the file is exchanged: readers wait for it. */
  #exchange: Promise<void> | undefined;
  /** Set when the file could not be opened again: the old handle still answers, from memory alone, and must not be asked. */
  #lost: StoreError | undefined;
  #closing: Promise<void> | undefined;

  constructor(paths: StorePaths, opened: OpenedGraph) {
    this.#paths = paths;
    this.#database = opened.database;
    this.#condition = opened.condition;
  }

  get condition(): StoreCondition {
    return this.#condition;
  }

  async prepare(): Promise<void> {
    if (this.#prepared) return;
    await this.#exclusively(async () => this.#applySchema());
  }

  async read<P extends Params, R>(statement: Statement<P, R, 'READ'>, params: P): Promise<readonly R[]> {
    await this.#untilOpen();
    const result = ask(this.#database, statement.name, statement.text, bindParameters(statement, params));
    return this.#track(result.then((rows) => decodeRows(rows, statement.decode)));
  }

  async write<T>(work: (transaction: StoreTransaction) => Promise<T>): Promise<T> {
    return this.#exclusively(async () => {
      await this.#applySchema();
      return retryConflicts(() => this.#attempt(work));
    });
  }

  async seal(revision: string): Promise<void> {
    await this.#exclusively(async () => {
      await translated('seal', () => this.#flushAndNote(revision));
      this.#condition = { state: 'SOUND', why: 'グラフは控えと合っています。' };
    });
  }

  async clear(): Promise<void> {
    await this.#exclusively(() =>
      this.#exchangeFile(async () => {
        await removeProjectionNote(this.#paths.projection);
        await rm(this.#paths.graph, { force: true });
        await rm(this.#paths.log, { force: true, recursive: true });
      }),
    );
    await this.prepare();
  }

  async health(): Promise<StoreHealth> {
    try {
      await this.#untilOpen();
      await this.#track(execute(this.#database, 'health', 'RETURN 1 AS one', {}));
      return { state: 'UP' };
    } catch (cause) {
      return { state: 'DOWN', why: translateEmbeddedError('health', cause) };
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#writers.run(async () => {
      await Promise.allSettled(this.#running);
      if (this.#lost === undefined)
        await translated('close', () => {
          this.#flushAndClose();
        });
    });
    return this.#closing;
  }

  async #flushAndNote(revision: string): Promise<void> {
    this.#database.walCheckpoint();
    await writeProjectionNote(this.#paths.projection, {
      format: 1,
      engineVersion: this.#database.version(),
      revision,
      nodes: this.#database.nodeCount(),
      relationships: this.#database.edgeCount(),
    });
  }

  #flushAndClose(): void {
    try {
      this.#database.walCheckpoint();
    } finally {
      this.#database.close();
    }
  }

  async #attempt<T>(work: (transaction: StoreTransaction) => Promise<T>): Promise<T> {
    const transaction = this.#database.beginTransaction();
    try {
      const result = await runWork(work, (statement, params) =>
        execute(transaction, statement.name, statement.text, params),
      );
      await translated('commit', () => {
        transaction.commit();
      });
      return result;
    } catch (error) {
      await this.#rollBack(transaction);
      throw error;
    }
  }

  /** A transaction that cannot be rolled back could still be committed by nobody, but it would hold its locks: the file is opened anew. */
  async #rollBack(transaction: Transaction): Promise<void> {
    try {
      if (transaction.isActive) transaction.rollback();
    } catch {
      await this.#exchangeFile(() => Promise.resolve());
    }
  }

  async #applySchema(): Promise<void> {
    if (this.#prepared) return;
    for (const text of buildSchemaTexts()) await execute(this.#database, 'schema', text, {});
    this.#prepared = true;
  }

  /** Runs one writer at a time; a writer that waited while the store was closed is refused. */
  async #exclusively<T>(work: () => Promise<T>): Promise<T> {
    await this.#untilOpen();
    return this.#writers.run(async () => {
      await this.#untilOpen();
      return work();
    });
  }

  async #exchangeFile(change: () => Promise<void>): Promise<void> {
    this.#exchange = this.#replaceFile(change).finally(() => (this.#exchange = undefined));
    await this.#exchange;
  }

  async #replaceFile(change: () => Promise<void>): Promise<void> {
    await Promise.allSettled(this.#running);
    this.#prepared = false;
    try {
      this.#database.close();
      await change();
      this.#database = openDatabase(this.#paths);
    } catch (cause) {
      this.#lost = new StoreError('STORE_UNAVAILABLE', LOST, { cause });
      throw this.#lost;
    }
  }

  /** Asks again after waiting: the store may have been closed, or be exchanged anew, in the meantime. */
  async #untilOpen(): Promise<void> {
    while (this.#exchange !== undefined) await this.#exchange;
    if (this.#closing !== undefined) throw new StoreError('STORE_UNAVAILABLE', CLOSED);
    if (this.#lost !== undefined) throw this.#lost;
  }

  /** The engine answers even after close: so that nothing runs then, close waits for what is tracked here. */
  #track<T>(work: Promise<T>): Promise<T> {
    const tracked = work.finally(() => this.#running.delete(tracked));
    this.#running.add(tracked);
    return tracked;
  }
}

async function execute(
  on: GrafeoDB | Transaction,
  name: string,
  text: string,
  params: Params,
): Promise<readonly Row[]> {
  const result = await ask(on, name, text, params);
  return translated(name, () => result.toArray());
}

async function ask(on: GrafeoDB | Transaction, name: string, text: string, params: Params): Promise<QueryResult> {
  return translated(name, () => on.executeCypher(text, params));
}

async function translated<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw translateEmbeddedError(name, cause);
  }
}
