import { existsSync, readFileSync } from 'node:fs';
import { findStaleFiles } from './findStaleFiles.ts';
import { buildGeneratedFiles, findFilesInGeneratedFolders } from './generatedFiles.ts';

/** Makes every generated file again, in memory, and gives 1 when one that stands in the repository differs. */
export async function main(): Promise<number> {
  const made = await buildGeneratedFiles();
  const readText = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  const stale = findStaleFiles(made, findFilesInGeneratedFolders(), readText);
  for (const sentence of stale) process.stderr.write(`${sentence}\n`);
  if (stale.length > 0) process.stderr.write('"npm run generate" writes them again.\n');
  else process.stdout.write(`${made.length} generated files are fresh.\n`);
  return stale.length > 0 ? 1 : 0;
}
