import { beforeAll, describe, expect, it } from 'vitest';
import configuration from '../../../.dependency-cruiser.mjs';
import { cruise, type Violation } from './cruise.ts';

/** The layers of design.md §8, each with what it may import, written here a second time on purpose. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  model: ['shared'],
  manifest: ['shared', 'model'],
  catalogue: ['shared', 'model', 'manifest'],
  coverage: ['shared', 'model', 'manifest', 'catalogue'],
  graph: ['shared', 'model', 'manifest', 'catalogue'],
  store: ['shared', 'model', 'graph'],
  loading: ['shared', 'model', 'manifest', 'catalogue', 'graph', 'store'],
  lineage: ['shared', 'model', 'graph', 'store'],
  findings: ['shared', 'model', 'graph', 'store', 'lineage'],
  migration: ['shared', 'model', 'graph', 'store', 'lineage', 'findings'],
  safeguards: ['shared', 'model', 'graph', 'store', 'lineage', 'findings'],
  changes: ['shared', 'model', 'graph', 'store', 'lineage', 'findings'],
  registers: ['shared', 'model', 'graph', 'store', 'lineage'],
  graphql: [
    'shared',
    'model',
    'manifest',
    'catalogue',
    'graph',
    'store',
    'loading',
    'lineage',
    'findings',
    'migration',
    'safeguards',
    'changes',
    'registers',
  ],
};
/** The layers of web/src, likewise. */
const allowedInWeb: Readonly<Record<string, readonly string[]>> = {
  api: ['state', 'text'],
  state: ['api', 'text'],
  text: ['api', 'state'],
  table: ['api', 'state', 'text'],
  viewgraph: ['api', 'state', 'text'],
  transform: ['api', 'state', 'text', 'viewgraph'],
  layout: ['api', 'state', 'text', 'viewgraph', 'transform'],
  ui: ['api', 'state', 'text', 'table'],
  render: ['api', 'state', 'text', 'table', 'viewgraph', 'transform', 'layout', 'ui'],
  views: ['api', 'state', 'text', 'table', 'viewgraph', 'transform', 'layout', 'ui', 'render'],
  app: ['api', 'state', 'text', 'table', 'viewgraph', 'transform', 'layout', 'ui', 'render', 'views'],
};

const importOf = (path: string): string => `export { thing } from '${path}';\n`;

/** One file in each layer that others can import, and one in each layer for each import between two layers. */
function everyImport(top: string, layers: readonly string[]): Readonly<Record<string, string>> {
  const files = new Map(layers.map((layer) => [`${top}/${layer}/thing.ts`, 'export const thing = 1;\n']));
  for (const from of layers)
    for (const to of layers) if (from !== to) files.set(`${top}/${from}/uses-${to}.ts`, importOf(`../${to}/thing.ts`));
  return Object.fromEntries(files);
}

describe('The direction of imports', () => {
  it.each([
    ['server', 'server', allowed],
    ['web/src', 'web', allowedInWeb],
  ])(
    'is the one of the design, for every two layers of %s',
    (top, name, mayImport) => {
      const layers = Object.keys(mayImport);
      const refused = cruise({ ...everyImport(top, layers), 'server/main.ts': '' }).filter(({ rule }) =>
        rule.endsWith('-direction'),
      );
      const expected = layers.flatMap((from) =>
        layers
          .filter((to) => to !== from && mayImport[from]?.includes(to) === false)
          .map((to) => ({
            rule: `${name}-${from}-direction`,
            from: `${top}/${from}/uses-${to}.ts`,
            to: `${top}/${to}/thing.ts`,
          })),
      );
      expect(new Set(refused.map((violation) => JSON.stringify(violation)))).toEqual(
        new Set(expected.map((violation) => JSON.stringify(violation))),
      );
    },
    60_000,
  );
});

interface Case {
  /** Files whose import the rule refuses: `*` becomes a name of the case's own. */
  readonly refused: Readonly<Record<string, string>>;
  /** Files beside them that no rule refuses. */
  readonly accepted: Readonly<Record<string, string>>;
}

const cases: Readonly<Record<string, Case>> = {
  'known-server-folders': {
    refused: { 'server/helpers/*.ts': importOf('../shared/thing.ts') },
    accepted: { 'server/cli/*.ts': importOf('../shared/thing.ts') },
  },
  'known-web-folders': {
    refused: { 'web/src/helpers/*.ts': importOf('../thing.ts') },
    accepted: { 'web/src/app/*.ts': importOf('../views/thing.ts') },
  },
  'no-circular': {
    // A cycle is reported once, at its first file.
    refused: { 'server/model/*-a.ts': "import { b } from './*-b.ts';\nexport const a = b;\n" },
    accepted: { 'server/model/*-b.ts': "import { a } from './*-a.ts';\nexport const b = a;\n" },
  },
  'nothing-imports-tests': {
    refused: { 'server/cli/*.ts': importOf('../../tests/support/thing.ts') },
    accepted: { 'tests/server/*.ts': importOf('../support/thing.ts') },
  },
  'web-never-imports-server': {
    refused: { 'web/src/*-a.ts': importOf('../../server/shared/thing.ts') },
    accepted: { 'web/src/*-b.ts': importOf('./thing.ts') },
  },
  'server-never-imports-web': {
    refused: { 'server/cli/*.ts': importOf('../../web/src/thing.ts') },
    accepted: { 'tests/web/*.ts': importOf('../../web/src/thing.ts') },
  },
  'no-io-in-pure': {
    refused: { 'server/manifest/*.ts': importOf('node:fs') },
    accepted: { 'server/loading/*.ts': importOf('node:fs') },
  },
  'no-network-in-store-and-loading': {
    refused: { 'server/loading/*-a.ts': importOf('node:net') },
    accepted: { 'server/loading/*-b.ts': importOf('node:crypto') },
  },
  'driver-only-in-neo4j': {
    refused: { 'server/store/*.ts': importOf('neo4j-driver') },
    accepted: { 'server/store/neo4j/*.ts': importOf('neo4j-driver') },
  },
  'engine-only-in-embedded': {
    refused: { 'server/store/neo4j/*.ts': importOf('@grafeo-db/js') },
    accepted: { 'server/store/embedded/*.ts': importOf('@grafeo-db/js') },
  },
  'server-framework-only-in-graphql': {
    refused: { 'server/loading/*-a.ts': importOf('@apollo/server'), 'server/loading/*-b.ts': importOf('express') },
    accepted: { 'server/main.ts': importOf('@apollo/server'), 'server/graphql/*.ts': importOf('express') },
  },
  'graphql-only-in-graphql': {
    refused: { 'server/lineage/*.ts': importOf('graphql') },
    accepted: { 'server/graphql/*.ts': importOf('graphql') },
  },
  'yaml-only-where-text-is-read': {
    refused: { 'server/graphql/*.ts': importOf('yaml') },
    accepted: { 'server/manifest/*.ts': importOf('yaml') },
  },
  'layers-see-the-store-port-only': {
    refused: { 'server/lineage/*-a.ts': importOf('../store/neo4j/thing.ts') },
    accepted: { 'server/lineage/*-b.ts': importOf('../store/thing.ts') },
  },
  'engines-do-not-know-each-other': {
    refused: { 'server/store/neo4j/*-a.ts': importOf('../embedded/thing.ts') },
    accepted: { 'server/store/neo4j/*-b.ts': importOf('./thing.ts') },
  },
  'dom-only-in-render': {
    refused: { 'web/src/layout/*.ts': importOf('d3') },
    accepted: { 'web/src/layout/*-b.ts': importOf('../viewgraph/thing.ts') },
  },
  'everything-resolves': {
    refused: { 'server/cli/*-a.ts': importOf('./missing.ts') },
    accepted: { 'server/cli/*-b.ts': importOf('../shared/thing.ts') },
  },
  'no-development-packages-at-run-time': {
    refused: { 'server/cli/*.ts': importOf('vitest') },
    accepted: { 'server/manifest/*.ts': importOf('zod') },
  },
};

const things = Object.fromEntries(
  [
    'server/shared',
    'server/store',
    'server/store/neo4j',
    'server/store/embedded',
    'tests/support',
    'web/src',
    'web/src/views',
    'web/src/viewgraph',
  ].map((folder) => [`${folder}/thing.ts`, 'export const thing = 1;\n']),
);

function nameFiles(files: Readonly<Record<string, string>>, name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path.replace('*', name), text.replace('*', name)]),
  );
}

describe('A boundary', () => {
  const named = Object.entries(cases).map(([rule, { refused, accepted }]) => ({
    rule,
    refused: nameFiles(refused, rule),
    accepted: nameFiles(accepted, rule),
  }));
  let violations: readonly Violation[] = [];

  beforeAll(() => {
    violations = cruise(
      Object.fromEntries(
        [things, ...named.flatMap(({ refused, accepted }) => [refused, accepted])].flatMap(Object.entries<string>),
      ),
    );
  }, 60_000);

  it('has a case, each rule of the configuration', () => {
    const rules = configuration.forbidden.map(({ name }) => name).filter((name) => !name.endsWith('-direction'));
    expect(Object.keys(cases).toSorted()).toEqual(rules.toSorted());
  });

  it.each(named)('$rule refuses what it forbids', ({ rule, refused }) => {
    const files = violations.filter((violation) => violation.rule === rule).map(({ from }) => from);
    expect(new Set(files.filter((file) => file in refused))).toEqual(new Set(Object.keys(refused)));
  });

  it.each(named)('$rule accepts what stands beside it', ({ accepted }) => {
    expect(violations.filter(({ from }) => from in accepted)).toEqual([]);
  });
});
