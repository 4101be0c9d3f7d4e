import type { TestProject } from 'vitest/node';
import type { Neo4jForTests } from './Neo4jForTests.ts';
import { Neo4jServer } from './Neo4jServer.ts';

let server: Neo4jServer | undefined;

/**
 * Vitest's global set-up of the project `engines`: one Neo4j for the run, or the developer's own (`NEO4J_TEST_URI`, `_USER`,
 * `_PASSWORD`; its data is deleted). Where neither is possible the Neo4j half is skipped and says so; with `CI` set that is a failure.
 */
export async function setup(project: TestProject): Promise<void> {
  project.provide('neo4j', readOwnServer() ?? (await startServer()));
}

/** Vitest's counterpart of `setup`. */
export async function teardown(): Promise<void> {
  await server?.remove();
}

async function startServer(): Promise<Neo4jForTests> {
  try {
    server = await Neo4jServer.create();
    await server.start();
    return { state: 'READY', uri: server.uri, user: server.user, password: server.password, ofOurs: true };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (process.env['CI'] === undefined) {
      process.stderr.write(`The Neo4j half of the tests DOES NOT RUN: ${why}.\n`);
      return { state: 'ABSENT', why };
    }
    throw new Error(`CI is set, so the Neo4j half must run, and it cannot: ${why}`, { cause: error });
  }
}

function readOwnServer(): Neo4jForTests | undefined {
  const uri = process.env['NEO4J_TEST_URI'];
  if (uri === undefined) return undefined;
  const user = process.env['NEO4J_TEST_USER'] ?? 'neo4j';
  return { state: 'READY', uri, user, password: process.env['NEO4J_TEST_PASSWORD'] ?? '', ofOurs: false };
}
