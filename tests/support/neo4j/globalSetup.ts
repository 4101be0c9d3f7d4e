import type { TestProject } from 'vitest/node';
import type { Neo4jForTests } from './Neo4jForTests.ts';
import { Neo4jServer } from './Neo4jServer.ts';

/**
 * Vitest's global set-up of the project `engines`: one Neo4j for the run, or the developer's own (`NEO4J_TEST_URI`, `_USER`,
 * `_PASSWORD`; its data is deleted). Where neither is possible the Neo4j half is skipped and says so; with `CI` set that is a failure.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const own = readOwnServer();
  if (own !== undefined) {
    project.provide('neo4j', own);
    return () => Promise.resolve();
  }
  let server: Neo4jServer | undefined;
  try {
    server = await Neo4jServer.create();
    await server.start();
    project.provide('neo4j', { state: 'READY', uri: server.uri, user: server.user, password: server.password, ownServer: false });
  } catch (error) {
    await server?.remove();
    server = undefined;
    const why = error instanceof Error ? error.message : String(error);
    if (process.env['CI'] !== undefined) throw new Error(`CI is set, so the Neo4j half must run, and it cannot: ${why}`, { cause: error });
    project.provide('neo4j', { state: 'ABSENT', why });
  }
  return async () => {
    await server?.remove();
  };
}

function readOwnServer(): Neo4jForTests | undefined {
  const uri = process.env['NEO4J_TEST_URI'];
  if (uri === undefined) return undefined;
  const user = process.env['NEO4J_TEST_USER'] ?? 'neo4j';
  return { state: 'READY', uri, user, password: process.env['NEO4J_TEST_PASSWORD'] ?? '', ownServer: true };
}
