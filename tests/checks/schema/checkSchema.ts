import { existsSync } from 'node:fs';
import { findSchemaProblems } from './findSchemaProblems.ts';
import { keepSchema, readDeclaredChanges, readKeptSchema } from './keptSchema.ts';
import { readSdl } from './readSdl.ts';

/** Checks the SDL against the kept one, or with `--keep` keeps it as released when nothing undeclared is broken. Gives 1 on a problem. */
export async function main(args: readonly string[]): Promise<number> {
  const keep = args.includes('--keep');
  const current = readSdl('schema');
  const isFirst = keep && !existsSync('schema/kept/released.graphql');
  const problems = isFirst ? [] : await findSchemaProblems(readKeptSchema(), current, readDeclaredChanges());
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) {
    process.stderr.write('Declarations stand in schema/kept/breaking-changes.json: { "type", "path", "reason" }.\n');
    return 1;
  }
  if (keep) keepSchema(current);
  process.stdout.write(keep ? 'The SDL is kept as released.\n' : 'No undeclared breaking change.\n');
  return 0;
}
