import { invariant } from '../shared/invariant.ts';
import type { Params } from '../graph/parameters.ts';
import type { Row, Statement } from '../graph/Statement.ts';
import { bindParameters } from './bindParameters.ts';
import type { StoreTransaction } from './GraphStore.ts';

/** What an adapter does for one statement: it returns raw rows and throws a `StoreError`. */
export type Execute = (statement: Statement<never>, params: Params) => Promise<readonly Row[]>;

/**
 * The transaction a piece of work sees on every engine: statements run one after the other, the first failure ends it, and nothing
 * runs after the work has returned. The engines differ in all three (engines.md §2).
 */
class WorkTransaction implements StoreTransaction {
  readonly #execute: Execute;
  #last: Promise<unknown> = Promise.resolve();
  #failure: { readonly error: unknown } | undefined;
  #ended = false;

  constructor(execute: Execute) {
    this.#execute = execute;
  }

  run<P extends Params, R>(statement: Statement<P, R>, params: P): Promise<readonly R[]> {
    const rows = this.#last.then(() => this.#runNext(statement, params));
    this.#last = rows.catch((error: unknown) => {
      this.#failure ??= { error };
    });
    return rows;
  }

  /** Refuses further statements and waits for those that run, also those the work forgot to await. */
  async end(): Promise<void> {
    this.#ended = true;
    await this.#last;
  }

  /** Throws what made the transaction fail, even when the work caught it. */
  assertSound(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  async #runNext<P extends Params, R>(statement: Statement<P, R>, params: P): Promise<readonly R[]> {
    this.assertSound();
    invariant(!this.#ended, `the statement "${statement.name}" was run after its transaction had ended`);
    const rows = await this.#execute(statement, bindParameters(statement, params));
    return rows.map((row) => statement.decode(row));
  }
}

/** Runs the work to its end; throws the first failed statement's error, else the work's own. */
export async function runWork<T>(work: (transaction: StoreTransaction) => Promise<T>, execute: Execute): Promise<T> {
  const transaction = new WorkTransaction(execute);
  try {
    return await work(transaction);
  } finally {
    await transaction.end();
    transaction.assertSound();
  }
}
