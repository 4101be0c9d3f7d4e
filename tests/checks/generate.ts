import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildGeneratedFiles } from './generatedFiles.ts';

/** Writes every generated file. */
export async function main(): Promise<number> {
  for (const { path, text } of await buildGeneratedFiles()) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    process.stdout.write(`${path}\n`);
  }
  return 0;
}
