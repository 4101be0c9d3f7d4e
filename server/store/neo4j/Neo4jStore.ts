import neo4j, { type Driver, type ManagedTransaction, type Record as Neo4jRecord, type Session } from 'neo4j-driver';
import type { Params } from '../../graph/parameters.ts';
import type { Row, Statement } from '../../graph/Statement.ts';
import { bindParameters } from '../bindParameters.ts';
import { decodeRows } from '../decodeRows.ts';
import type { GraphStore, StoreCondition, StoreHealth, StoreTransaction } from '../GraphStore.ts';
import { StoreError } from '../StoreError.ts';
import { runWork } from '../WorkTransaction.ts';
import { asOnlyWriter } from './asOnlyWriter.ts';
import { buildNeo4jSchemaTexts } from './buildNeo4jSchemaTexts.ts';
import { openDriver, type Neo4jStoreOptions } from './openDriver.ts';
import { toNeo4jParameters } from './toNeo4jParameters.ts';
import { translateNeo4jError } from './translateNeo4jError.ts';

const READ_SECONDS = 5;
const WRITE_SECONDS = 60;
const CLEAR_BATCH = 10_000;

/**
 * Opens a store on a Neo4j server. A malformed address, a wrong password and an unknown database throw CONFIGURATION; a server that
 * does not answer yet does not: then `health` is DOWN until it does, and nothing has to be started again.
 */
export async function openNeo4jStore(options: Neo4jStoreOptions): Promise<GraphStore> {
  const store = new Neo4jStore(openDriver(options), options.database);
  const health = await store.health();
  if (health.state === 'DOWN' && health.why.code === 'CONFIGURATION') {
    await store.close();
    throw health.why;
  }
  return store;
}

class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j';
  readonly condition: StoreCondition = { state: 'SOUND', why: 'Neo4j が記録そのものです。' };
  readonly #driver: Driver;
  readonly #database: string | undefined;
  /** So that a read sees what this process wrote, also on another member of a cluster. */
  #bookmarks = neo4j.bookmarkManager();
  readonly #running = new Set<Promise<unknown>>();
  #prepared = false;
  #closing: Promise<void> | undefined;

  constructor(driver: Driver, database: string | undefined) {
    this.#driver = driver;
    this.#database = database;
  }

  async prepare(): Promise<void> {
    if (this.#prepared) return;
    await this.#inSession('schema', async (session) => {
      for (const text of buildNeo4jSchemaTexts()) await session.run(text);
      await session.run('CALL db.awaitIndexes($seconds)', { seconds: neo4j.int(WRITE_SECONDS) });
    });
    this.#prepared = true;
  }

  async read<P extends Params, R>(statement: Statement<P, R, 'READ'>, params: P): Promise<readonly R[]> {
    const bound = bindParameters(statement, params);
    const limit = { timeout: (statement.timeoutSeconds ?? READ_SECONDS) * 1000 };
    const records = await this.#inSession(statement.name, (session) =>
      session.executeRead((transaction) => guard(() => ask(transaction, statement, bound)), limit),
    );
    const rows = { length: records.length, get: (index: number): Row => records[index]?.toObject() ?? {} };
    return decodeRows(rows, statement.decode);
  }

  async write<T>(work: (transaction: StoreTransaction) => Promise<T>): Promise<T> {
    await this.prepare();
    return this.#inSession('write', (session) =>
      session.executeWrite(
        (transaction) =>
          guard(() =>
            asOnlyWriter(transaction, () =>
              runWork(work, (statement, params) => execute(transaction, statement, params)),
            ),
          ),
        { timeout: WRITE_SECONDS * 1000 },
      ),
    );
  }

  /** The graph is the record itself: there is nothing beside it to note. */
  seal(): Promise<void> {
    return Promise.resolve();
  }

  async clear(): Promise<void> {
    await this.#inSession('clear', async (session) => {
      const text = 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF $batch ROWS';
      await session.run(text, { batch: neo4j.int(CLEAR_BATCH) });
    });
  }

  async health(): Promise<StoreHealth> {
    try {
      await this.#inSession('health', (session) =>
        session.run('RETURN 1 AS one', {}, { timeout: READ_SECONDS * 1000 }),
      );
      return { state: 'UP' };
    } catch (cause) {
      return { state: 'DOWN', why: translateNeo4jError('health', cause) };
    }
  }

  close(): Promise<void> {
    this.#closing ??= Promise.allSettled(this.#running).then(() => this.#driver.close());
    return this.#closing;
  }

  /** The driver would cut off on close what still runs: so that it does not, close waits for what is tracked here. */
  #inSession<T>(name: string, work: (session: Session) => Promise<T>): Promise<T> {
    if (this.#closing !== undefined) return Promise.reject(closedError());
    const running = this.#runInSession(name, work).finally(() => this.#running.delete(running));
    this.#running.add(running);
    return running;
  }

  async #runInSession<T>(name: string, work: (session: Session) => Promise<T>): Promise<T> {
    const database = this.#database === undefined ? {} : { database: this.#database };
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver exports this class as a type only
    const session = this.#driver.session({ ...database, bookmarkManager: this.#bookmarks });
    try {
      return await work(session);
    } catch (error) {
      this.#forgetBookmarks(error);
      throw isOfDriver(error) ? translateNeo4jError(name, error) : error;
    } finally {
      await session.close();
    }
  }

  /** A server restored from a backup never reaches our old bookmarks: forget them, or every later read would wait for them in vain. */
  #forgetBookmarks(error: unknown): void {
    if (isOfDriver(error) && error.code.includes('Bookmark')) this.#bookmarks = neo4j.bookmarkManager();
  }
}

async function execute(
  transaction: ManagedTransaction,
  statement: Statement<never>,
  params: Params,
): Promise<readonly Row[]> {
  return (await ask(transaction, statement, params)).map((record) => record.toObject());
}

async function ask(
  transaction: ManagedTransaction,
  statement: Statement<never>,
  params: Params,
): Promise<readonly Neo4jRecord[]> {
  try {
    return (await transaction.run(statement.text, toNeo4jParameters(params))).records;
  } catch (cause) {
    throw translateNeo4jError(statement.name, cause);
  }
}

/** Hands the driver its own error where another attempt is right; a `StoreError` it does not know, so it gives up (out of memory). */
async function guard<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError && error.retriable && isOfDriver(error.cause)) throw error.cause;
    throw error;
  }
}

function isOfDriver(error: unknown): error is InstanceType<typeof neo4j.Neo4jError> {
  return error instanceof neo4j.Neo4jError;
}

function closedError(): StoreError {
  return new StoreError(
    'STORE_UNAVAILABLE',
    'Neo4j への接続は閉じられています。道筋(Michisuji)を起動しなおしてください。',
  );
}
