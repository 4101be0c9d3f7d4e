import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Reads all SDL of `schema/`, wherever this file runs from: its source, or what was built from it. */
export function readSdl(from: string = dirname(fileURLToPath(import.meta.url))): string {
  const directory = findSchemaDirectory(from);
  return readdirSync(directory)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => readFileSync(join(directory, file), 'utf8'))
    .join('\n');
}

function findSchemaDirectory(from: string): string {
  const directory = join(from, 'schema');
  if (existsSync(join(directory, 'query.graphql'))) return directory;
  const parent = dirname(from);
  if (parent === from) throw new Error('The folder "schema" with the SDL is missing. Install the whole product again.');
  return findSchemaDirectory(parent);
}
