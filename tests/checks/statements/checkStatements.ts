import { readdirSync, readFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { lintStatementFile, type MadeStatement } from './lintStatementFile.ts';

/** Lints every `statement({ … })` of the server; prints each problem at its place and gives 1 when there is any, or no statement at all. */
export async function main(): Promise<number> {
  const files = readdirSync('server', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `server/${path.replaceAll('\\', '/')}`)
    .toSorted();
  const linted = await Promise.all(
    files.map((file) => lintStatementFile(file, readFileSync(file, 'utf8'), () => loadStatements(file))),
  );
  const problems = linted.flatMap((file) => file.problems);
  const texts = linted.reduce((sum, file) => sum + file.texts, 0);
  for (const { file, line, rule, message } of problems) process.stderr.write(`${file}:${line} ${rule}: ${message}\n`);
  if (texts === 0) process.stderr.write('No statement was found under server/: this check would check nothing.\n');
  else process.stdout.write(`${texts} statement texts read, ${problems.length} problems.\n`);
  return problems.length > 0 || texts === 0 ? 1 : 0;
}

/** Every statement that a module exports, also inside lists, maps and records. */
async function loadStatements(file: string): Promise<readonly MadeStatement[]> {
  const { module } = await runnerImport<Record<string, unknown>>(`./${file}`, { configFile: false, logLevel: 'error' });
  return findMade(module, new Set());
}

function findMade(value: unknown, seen: Set<unknown>): readonly MadeStatement[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (isMadeStatement(value)) return [value];
  return (value instanceof Map ? [...value.values()] : Object.values(value)).flatMap((inner) => findMade(inner, seen));
}

function isMadeStatement(value: object): value is MadeStatement {
  return (
    'name' in value &&
    'text' in value &&
    'decode' in value &&
    typeof value.name === 'string' &&
    typeof value.text === 'string'
  );
}
