import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import type { DeclaredChange } from './findSchemaProblems.ts';

const SDL = 'schema/kept/released.graphql';
const DECLARATIONS = 'schema/kept/breaking-changes.json';

/** Reads the SDL as it was last released. Throws a sentence when it was never kept. */
export function readKeptSchema(): GraphQLSchema {
  if (!existsSync(SDL))
    throw new Error(`"${SDL}" is not there: no release was kept. "npm run schema:keep" keeps the SDL as it is now.`);
  return buildSchema(readFileSync(SDL, 'utf8'));
}

/** Reads the breaking changes that are declared since the release. */
export function readDeclaredChanges(): readonly DeclaredChange[] {
  if (!existsSync(DECLARATIONS)) return [];
  const declared: unknown = JSON.parse(readFileSync(DECLARATIONS, 'utf8'));
  if (!Array.isArray(declared) || !declared.every(isDeclaredChange)) {
    throw new Error(`"${DECLARATIONS}" must be a list of { "type", "path", "reason" }, each a text.`);
  }
  return declared;
}

/** Keeps this schema as the released one; what was declared before belongs to the CHANGELOG from now on. */
export function keepSchema(schema: GraphQLSchema): void {
  mkdirSync('schema/kept', { recursive: true });
  writeFileSync(SDL, `${printSchema(lexicographicSortSchema(schema))}\n`);
  writeFileSync(DECLARATIONS, '[]\n');
}

function isDeclaredChange(value: unknown): value is DeclaredChange {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  return ['type', 'path', 'reason'].every((key) => typeof fields[key] === 'string');
}
