// Plain JavaScript: it runs before anything is built, and Node 20 does not read TypeScript.
// Usage: node server/cli/launch.mjs main | cli/seedsCheck …: builds what is stale, then becomes that program.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildStale, root } from './build.mjs';

const [program = 'main', ...args] = process.argv.slice(2);
const source = join(root, 'server', `${program}.ts`);
const built = join(root, 'dist/server', `${program}.js`);

try {
  if (!existsSync(source)) throw new Error(`There is no program "server/${program}.ts".`);
  buildStale(program === 'main' ? ['server', 'web'] : ['server']);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
process.argv = [process.execPath, built, ...args];
await import(pathToFileURL(built).href);
