import { describe, expect, it } from 'vitest';
import { cruise } from './cruise.ts';

/** The layers of design.md §8, each with what it may import, written here a second time on purpose. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  model: ['shared'],
  manifest: ['shared', 'model'],
  catalogue: ['shared', 'model', 'manifest'],
  graph: ['shared', 'model', 'manifest', 'catalogue'],
  store: ['shared', 'model', 'graph'],
  loading: ['shared', 'model', 'manifest', 'catalogue', 'graph', 'store'],
  lineage: ['shared', 'model', 'graph', 'store'],
  findings: ['shared', 'model', 'graph', 'store', 'lineage'],
  registers: ['shared', 'model', 'graph', 'store', 'lineage'],
  graphql: ['shared', 'model', 'manifest', 'catalogue', 'graph', 'store', 'loading', 'lineage', 'findings', 'registers'],
};
const layers = Object.keys(allowed);

const importOf = (path: string): string => `export { thing } from '${path}';\n`;

/** One file in each layer that others can import, and one in each layer for each import between two layers. */
function everyImport(): Readonly<Record<string, string>> {
  const files = new Map(layers.map((layer) => [`server/${layer}/thing.ts`, 'export const thing = 1;\n']));
  for (const from of layers) for (const to of layers) if (from !== to) files.set(`server/${from}/uses-${to}.ts`, importOf(`../${to}/thing.ts`));
  return Object.fromEntries(files);
}

describe('The direction of imports', () => {
  it('is the one of the design, for every two layers', () => {
    const refused = cruise(everyImport()).filter(({ rule }) => rule.endsWith('-direction'));
    const expected = layers.flatMap((from) =>
      layers
        .filter((to) => to !== from && allowed[from]?.includes(to) === false)
        .map((to) => ({ rule: `server-${from}-direction`, from: `server/${from}/uses-${to}.ts`, to: `server/${to}/thing.ts` })),
    );
    expect(new Set(refused.map((violation) => JSON.stringify(violation)))).toEqual(new Set(expected.map((violation) => JSON.stringify(violation))));
  }, 60_000);
});

/** For each other rule, an import that it refuses and one beside it that it allows. */
const cases: Readonly<Record<string, { readonly refused: Readonly<Record<string, string>>; readonly accepted: Readonly<Record<string, string>> }>> = {
  'known-server-folders': {
    refused: { 'server/helpers/a.ts': importOf('../shared/thing.ts') },
    accepted: { 'server/cli/a.ts': importOf('../shared/thing.ts') },
  },
  'no-circular': {
    refused: { 'server/model/a.ts': "import { b } from './b.ts';\nexport const a = b;\n", 'server/model/b.ts': "import { a } from './a.ts';\nexport const b = a;\n" },
    accepted: { 'server/model/c.ts': importOf('../shared/thing.ts') },
  },
  'nothing-imports-tests': {
    refused: { 'server/cli/a.ts': importOf('../../tests/support/thing.ts') },
    accepted: { 'tests/server/a.ts': importOf('../support/thing.ts') },
  },
  'web-never-imports-server': {
    refused: { 'web/src/a.ts': importOf('../../server/shared/thing.ts') },
    accepted: { 'web/src/b.ts': importOf('./thing.ts') },
  },
  'server-never-imports-web': {
    refused: { 'server/cli/a.ts': importOf('../../web/src/thing.ts') },
    accepted: { 'tests/web/a.ts': importOf('../../web/src/thing.ts') },
  },
  'no-io-in-pure': {
    refused: { 'server/manifest/a.ts': "export { readFileSync as thing } from 'node:fs';\n" },
    accepted: { 'server/loading/a.ts': "export { readFileSync as thing } from 'node:fs';\n" },
  },
  'no-network-in-store-and-loading': {
    refused: { 'server/loading/a.ts': "export { connect as thing } from 'node:net';\n" },
    accepted: { 'server/loading/b.ts': "export { createHash as thing } from 'node:crypto';\n" },
  },
  'driver-only-in-neo4j': {
    refused: { 'server/store/a.ts': "export { driver as thing } from 'neo4j-driver';\n" },
    accepted: { 'server/store/neo4j/a.ts': "export { driver as thing } from 'neo4j-driver';\n" },
  },
  'engine-only-in-embedded': {
    refused: { 'server/store/neo4j/a.ts': "export { default as thing } from '@grafeo-db/js';\n" },
    accepted: { 'server/store/embedded/a.ts': "export { default as thing } from '@grafeo-db/js';\n" },
  },
  'server-framework-only-in-graphql': {
    refused: { 'server/loading/a.ts': "export { ApolloServer as thing } from '@apollo/server';\n" },
    accepted: { 'server/main.ts': "export { ApolloServer as thing } from '@apollo/server';\n" },
  },
  'graphql-only-in-graphql': {
    refused: { 'server/lineage/a.ts': "export { buildSchema as thing } from 'graphql';\n" },
    accepted: { 'server/graphql/a.ts': "export { buildSchema as thing } from 'graphql';\n" },
  },
  'yaml-only-where-text-is-read': {
    refused: { 'server/graphql/a.ts': "export { parse as thing } from 'yaml';\n" },
    accepted: { 'server/manifest/a.ts': "export { parse as thing } from 'yaml';\n" },
  },
  'layers-see-the-store-port-only': {
    refused: { 'server/lineage/a.ts': importOf('../store/neo4j/thing.ts') },
    accepted: { 'server/lineage/b.ts': importOf('../store/thing.ts') },
  },
  'engines-do-not-know-each-other': {
    refused: { 'server/store/neo4j/a.ts': importOf('../embedded/thing.ts') },
    accepted: { 'server/store/neo4j/b.ts': importOf('./thing.ts') },
  },
  'dom-only-in-render': {
    refused: { 'web/src/layout/a.ts': "export { select as thing } from 'd3-selection';\n", 'node_modules_of_the_case': '' },
    accepted: {},
  },
  'everything-resolves': {
    refused: { 'server/cli/a.ts': importOf('./missing.ts') },
    accepted: { 'server/cli/b.ts': importOf('../shared/thing.ts') },
  },
  'no-development-packages-at-run-time': {
    refused: { 'server/cli/a.ts': "export { it as thing } from 'vitest';\n" },
    accepted: { 'server/manifest/a.ts': "export { z as thing } from 'zod';\n" },
  },
};

const things = Object.fromEntries(
  ['server/shared', 'server/store', 'server/store/neo4j', 'server/store/embedded', 'tests/support', 'web/src'].map((folder) => [
    `${folder}/thing.ts`,
    'export const thing = 1;\n',
  ]),
);

describe('A boundary', () => {
  for (const [rule, { refused, accepted }] of Object.entries(cases)) {
    it(`${rule} refuses what it forbids, and only that`, () => {
      const violations = cruise({ ...things, ...refused, ...accepted });
      expect(violations.map((violation) => violation.rule)).toContain(rule);
      expect(violations.filter(({ from }) => from in accepted)).toEqual([]);
    }, 60_000);
  }
});
