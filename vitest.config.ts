import { defineConfig } from 'vitest/config';

/** Tests that need a Neo4j: they share one server, so their files run one after the other. */
const ENGINES = ['tests/contract/**/*.test.ts', 'tests/**/*.engines.test.ts'];

/**
 * Two projects: `unit` starts nothing and runs anywhere (`npx vitest run --project unit`); `engines` starts one Neo4j for the whole
 * run (tests/support/neo4j). Naming a file or a folder on the command line runs only the project it belongs to.
 */
export default defineConfig({
  // One graphql, the one that Node itself loads: vite would take its "module" build, and every package its "main".
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ENGINES,
          // Properties run hundreds of records; two busy cores are slower than any test should notice.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          include: ENGINES,
          globalSetup: 'tests/support/neo4j/globalSetup.ts',
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
