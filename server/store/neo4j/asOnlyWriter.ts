import type { ManagedTransaction } from 'neo4j-driver';
import { translateNeo4jError } from './translateNeo4jError.ts';

/** With its uniqueness constraint, MERGE holds the key until the transaction ends, although nobody ever sees the node. */
const ENTER = "MERGE (n:StoreWriter {id: 'writer'}) RETURN n.id AS id";
const LEAVE = "MATCH (n:StoreWriter {id: 'writer'}) DELETE n";

/**
 * Runs the work while every other writer waits, those of other API servers too. Neo4j alone would let two of them read the same old
 * state and both write (read committed); the embedded engine has one writer anyway.
 */
export async function asOnlyWriter<T>(transaction: ManagedTransaction, work: () => Promise<T>): Promise<T> {
  await step(transaction, ENTER);
  const result = await work();
  await step(transaction, LEAVE);
  return result;
}

async function step(transaction: ManagedTransaction, text: string): Promise<void> {
  try {
    await transaction.run(text);
  } catch (cause) {
    throw translateNeo4jError('writer', cause);
  }
}
