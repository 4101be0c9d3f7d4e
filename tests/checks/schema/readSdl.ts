import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';

/** Reads and builds the SDL of a folder, all of its files together. Throws when there is none or when it is no valid schema. */
export function readSdl(folder: string): GraphQLSchema {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  if (files.length === 0) throw new Error(`There is no .graphql file in "${folder}".`);
  return buildSchema(files.map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n'));
}
