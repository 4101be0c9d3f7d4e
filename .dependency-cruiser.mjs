/**
 * The directions of design.md §8: a layer may import itself and what is listed for it, nothing else of server/.
 * tests/checks/boundaries/ proves for each rule that a forbidden import fails.
 */
const layers = {
  shared: [],
  model: ['shared'],
  manifest: ['model', 'shared'],
  catalogue: ['manifest', 'model', 'shared'],
  coverage: ['catalogue', 'manifest', 'model', 'shared'],
  graph: ['catalogue', 'manifest', 'model', 'shared'],
  store: ['graph', 'model', 'shared'],
  loading: ['store', 'graph', 'catalogue', 'manifest', 'model', 'shared'],
  lineage: ['store', 'graph', 'model', 'shared'],
  findings: ['lineage', 'store', 'graph', 'model', 'shared'],
  migration: ['findings', 'lineage', 'store', 'graph', 'model', 'shared'],
  safeguards: ['findings', 'lineage', 'store', 'graph', 'model', 'shared'],
  changes: ['findings', 'lineage', 'store', 'graph', 'model', 'shared'],
  registers: ['lineage', 'store', 'graph', 'model', 'shared'],
  graphql: [
    'registers',
    'safeguards',
    'migration',
    'changes',
    'findings',
    'lineage',
    'loading',
    'store',
    'graph',
    'catalogue',
    'manifest',
    'model',
    'shared',
  ],
};

/** The same for web/src (design.md §8, decision 0201): what is drawn is made without a browser, and views do not know the app. */
const records = ['api', 'state', 'text'];
const webLayers = {
  api: records,
  state: records,
  text: records,
  table: records,
  viewgraph: records,
  transform: ['viewgraph', ...records],
  layout: ['transform', 'viewgraph', ...records],
  ui: ['table', ...records],
  facts: ['ui', 'table', ...records],
  render: ['ui', 'table', 'layout', 'transform', 'viewgraph', ...records],
  views: ['facts', 'render', 'ui', 'table', 'layout', 'transform', 'viewgraph', ...records],
  app: ['views', 'facts', 'render', 'ui', 'table', 'layout', 'transform', 'viewgraph', ...records],
};

const pure = [
  'shared',
  'model',
  'manifest',
  'catalogue',
  'coverage',
  'graph',
  'lineage',
  'findings',
  'migration',
  'safeguards',
  'changes',
  'registers',
];

/** @type {(top: string, layers: Record<string, string[]>) => { name: string, [key: string]: unknown }[]} */
const directionsOf = (top, all) =>
  Object.entries(all).map(([layer, below]) => ({
    name: `${top.split('/')[0]}-${layer}-direction`,
    comment: `${top}/${layer} may import only: ${below.join(', ') || `nothing else of ${top}/`}`,
    severity: 'error',
    from: { path: `^${top}/${layer}/` },
    to: { path: `^${top}/(?!(${[...new Set([layer, ...below])].join('|')})/)` },
  }));

/**
 * @param {string} name
 * @param {string} packages
 * @param {string} where
 */
const packageOnlyIn = (name, packages, where) => ({
  name,
  severity: 'error',
  from: { path: '^(server|web)/', pathNot: `^server/(${where})` },
  // Not installed, it has no folder: its bare name.
  to: { path: `(^|node_modules/)(${packages})(/|$)` },
});

/** @type {{ forbidden: { name: string, [key: string]: unknown }[], options: object }} */
export default {
  forbidden: [
    ...directionsOf('server', layers),
    ...directionsOf('web/src', webLayers),
    {
      name: 'known-server-folders',
      comment: 'A new folder of server/ gets its direction here first.',
      severity: 'error',
      from: { path: `^server/(?!(${Object.keys(layers).join('|')}|cli)/)[^/]+/` },
      to: {},
    },
    {
      name: 'known-web-folders',
      comment: 'A new folder of web/src gets its direction here first.',
      severity: 'error',
      from: { path: `^web/src/(?!(${Object.keys(webLayers).join('|')})/)[^/]+/` },
      to: {},
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { path: '^(server|web)/' },
      to: { path: '^tests/' },
    },
    { name: 'web-never-imports-server', severity: 'error', from: { path: '^web/' }, to: { path: '^server/' } },
    { name: 'server-never-imports-web', severity: 'error', from: { path: '^server/' }, to: { path: '^web/' } },
    {
      name: 'no-io-in-pure',
      comment:
        'Before store nothing sees clock, disk, network or environment; walks and rules work on what they are given.',
      severity: 'error',
      from: { path: `^server/(${pure.join('|')})/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-network-in-store-and-loading',
      comment: 'store and loading read the disk (and hash); the network is the driver’s and the server’s.',
      severity: 'error',
      from: { path: '^server/(store|loading)/' },
      to: {
        dependencyTypes: ['core'],
        path: '^(node:)?(net|tls|http|https|http2|dgram|dns|child_process|cluster)(/|$)',
      },
    },
    packageOnlyIn('driver-only-in-neo4j', 'neo4j-driver[^/]*', 'store/neo4j/'),
    packageOnlyIn('engine-only-in-embedded', '@grafeo-db/[^/]+', 'store/embedded/'),
    packageOnlyIn(
      'server-framework-only-in-graphql',
      '@apollo/server|express|@as-integrations/[^/]+|helmet',
      'graphql/|main[.]ts$',
    ),
    packageOnlyIn('graphql-only-in-graphql', 'graphql|dataloader', 'graphql/|cli/|main[.]ts$'),
    packageOnlyIn('yaml-only-where-text-is-read', 'yaml', 'manifest/|cli/'),
    {
      name: 'layers-see-the-store-port-only',
      comment: 'Only main and cli choose an engine.',
      severity: 'error',
      from: { path: '^server/(loading|lineage|findings|migration|changes|safeguards|registers|graphql)/' },
      to: { path: '^server/store/(embedded|neo4j)/' },
    },
    {
      name: 'engines-do-not-know-each-other',
      severity: 'error',
      from: { path: '^server/store/(embedded|neo4j)/' },
      to: { path: '^server/store/(embedded|neo4j)/', pathNot: '^server/store/$1/' },
    },
    {
      name: 'dom-only-in-render',
      severity: 'error',
      from: { path: '^web/src/(api|state|viewgraph|transform|layout)/' },
      to: { path: '(^|node_modules/)(lit|d3)(/|$)' },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-packages-at-run-time',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/cli/[^/]+[.]mjs$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/generated/|^tests/support/neo4j/(lib|run)/|^dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
