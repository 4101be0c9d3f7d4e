/// <reference types="vite/client" />
import type { Example } from './Example.ts';
import { readExample } from './readExample.ts';

/** The order of a first visit: find, follow, ask of one holder or move, check, list, look behind. */
const ORDER = [
  'search-photo',
  'trace-photo',
  'trace-name-not-sent',
  'search-child-name',
  'trace-child-name',
  'trace-payer',
  'concept-report',
  'paths',
  'exposure',
  'day-state',
  'changes',
  'migrations',
  'migration-report',
  'correspondence-suggestions',
  'findings-by-severity',
  'findings-of-paper',
  'findings-acknowledged',
  'finding-rules',
  'special-care',
  'measures',
  'safeguard-matrix',
  'contractors',
  'entrustments',
  'linkages',
  'partners',
  'item-list',
  'systems',
  'flow-evidence',
  'unresolved',
  'notes',
  'prior-decisions',
  'glossary',
  'catalogue',
  'revisions',
  'node',
] as const;

/** The files of docs/queries, which are handed to municipalities as they are, by their path. */
const files = import.meta.glob<string>('../../../../docs/queries/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The saved examples: every file of docs/queries, in the order of a first visit. */
export const EXAMPLES: readonly Example[] = ORDER.map((key) => readExample(key, getFile(key)));

/** Follows one item; also where a reference in a result leads. */
export const TRACE_QUERY = readExample('trace-photo', getFile('trace-photo')).query;

/** What one reference is, with its ground; where every other reference in a result leads. */
export const NODE_QUERY = readExample('node', getFile('node')).query;

function getFile(key: string): string {
  const text = files[`../../../../docs/queries/${key}.graphql`];
  if (text === undefined) throw new Error(`docs/queries has no "${key}.graphql"`);
  return text;
}
