import graphql from '@graphql-eslint/eslint-plugin';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const sizeLimits = {
  'max-lines': ['error', { max: 400, skipComments: true, skipBlankLines: true }],
  'max-lines-per-function': ['error', { max: 80, skipComments: true, skipBlankLines: true }],
};

const namedExportsOnly = { selector: 'ExportDefaultDeclaration', message: 'Use named exports.' };

/** What a pure stage must be given instead (design.md §8): the clock, chance, the network, the environment. */
const impure = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Take the time as an argument.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take the time as an argument.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Take chance as an argument.' },
];
const impureGlobals = ['process', 'fetch', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'crypto'];

export default defineConfig(
  globalIgnores([
    '**/generated/**',
    'dist/**',
    'coverage/**',
    'screens/**',
    'schema/kept/**',
    'tests/support/neo4j/{lib,run}/**',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.{ts,mjs}'], extends: [js.configs.recommended] },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
    rules: sizeLimits,
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...sizeLimits,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', namedExportsOnly],
    },
  },
  {
    files: ['server/**/*.ts', 'web/**/*.ts'],
    ignores: ['server/config.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only server/config.ts reads the environment; take the value as an argument.',
        },
      ],
    },
  },
  {
    files: [
      'server/{shared,model,manifest,catalogue,coverage,graph,lineage,findings,migration,registers}/**/*.ts',
      'web/src/{viewgraph,transform,layout,table}/**/*.ts',
    ],
    rules: {
      'no-restricted-syntax': ['error', namedExportsOnly, ...impure],
      'no-restricted-globals': [
        'error',
        ...impureGlobals.map((name) => ({ name, message: 'This stage is pure; take it as an argument.' })),
      ],
    },
  },
  {
    // Words with a gap: every one gives a text, and English is held to the Japanese by its type.
    files: ['web/src/text/{ja,en}/*.ts'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  { files: ['tests/**'], rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' } },
  {
    // A tool's configuration file follows its tool's way.
    files: ['**/*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['schema/*.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'schema/*.graphql' } } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      '@graphql-eslint/known-type-names': 'error',
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/no-unreachable-types': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/require-description': [
        'error',
        { types: true, FieldDefinition: true, EnumValueDefinition: true, DirectiveDefinition: true, rootField: true },
      ],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
    },
  },
);
