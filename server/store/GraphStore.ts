import type { Params } from '../graph/parameters.ts';
import type { Statement } from '../graph/Statement.ts';
import type { StoreError } from './StoreError.ts';

export const Engine = ['embedded', 'neo4j'] as const;
export type Engine = (typeof Engine)[number];

/** What was found when the store was opened. Only SOUND may be served as it is: after the others the loading stage rebuilds. */
export const StoreState = ['SOUND', 'MISSING', 'STALE', 'DAMAGED'] as const;
export type StoreState = (typeof StoreState)[number];

export interface StoreCondition {
  readonly state: StoreState;
  /** One Japanese sentence for the log and the officer. */
  readonly why: string;
}

export type StoreHealth = { readonly state: 'UP' } | { readonly state: 'DOWN'; readonly why: StoreError };

/** One open transaction. Statements run one after the other, in the order of the calls. */
export interface StoreTransaction {
  /** After the first failure the transaction is lost: every later call fails with the same error, and nothing is kept. */
  run<P extends Params, R>(statement: Statement<P, R>, params: P): Promise<readonly R[]>;
}

/** The port to a graph: the same statements give the same decoded rows on every engine (the contract suite holds it to that). */
export interface GraphStore {
  readonly engine: Engine;
  /** As found on opening; Neo4j is the record itself and always SOUND. `clear` and `seal` make it SOUND. */
  readonly condition: StoreCondition;
  /** Creates constraints and indexes where they lack; `write` does so by itself the first time. */
  prepare(): Promise<void>;
  /** Runs one READ statement on committed data. Two reads may see two revisions: ask for the revision before and after. */
  read<P extends Params, R>(statement: Statement<P, R, 'READ'>, params: P): Promise<readonly R[]>;
  /**
   * Runs the work in one transaction and commits when it returns; when it throws, or a statement in it failed, nothing is kept.
   * Writers run one after the other, also over several servers: what the work reads stays true until it commits. It may be run again
   * after a conflict or a lost connection, so it must have no effect but through the transaction, and must not call `write` itself.
   */
  write<T>(work: (transaction: StoreTransaction) => Promise<T>): Promise<T>;
  /** Says that the graph now stands at this revision (the `id` of its node in the family `Fact`): flushes, and notes it beside the file. */
  seal(revision: string): Promise<void>;
  /** Removes everything: for a rebuild, and for tests. */
  clear(): Promise<void>;
  /** Never throws: asks the engine, now. */
  health(): Promise<StoreHealth>;
  /** Waits for what is running, then lets go of the engine. Later calls fail; a second close does nothing. */
  close(): Promise<void>;
}
