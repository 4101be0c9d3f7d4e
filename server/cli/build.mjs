// Plain JavaScript: it runs before anything is built, and Node 20 does not read TypeScript.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The folder that holds package.json; every path here is below it. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * What can be built: the sources whose text decides whether a build is stale, and the command that builds.
 * A target without its `entry` has nothing to build yet.
 *
 * @type {Record<string, { entry: string, sources: string[], command: string[], output: string }>}
 */
const targets = {
  server: {
    entry: 'server',
    sources: ['server', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
    output: 'dist/server',
  },
  web: {
    entry: 'web/index.html',
    sources: ['web', 'vite.config.ts', 'package-lock.json'],
    command: ['node_modules/vite/bin/vite.js', 'build'],
    output: 'dist/web',
  },
};

/**
 * Builds the named targets whose sources changed since their last build, or all of them with `force`.
 * Throws a sentence for a person when a build fails.
 *
 * @param {string[]} names
 * @param {{ force?: boolean }} [options]
 * @returns {string[]} the names of the targets that were built
 */
export function buildStale(names = Object.keys(targets), { force = false } = {}) {
  return names.filter((name) => {
    const target = targets[name];
    if (target === undefined)
      throw new Error(`There is no build called "${name}". Use ${Object.keys(targets).join(' or ')}.`);
    if (!existsSync(join(root, target.entry))) return false;
    const stampFile = join(root, 'dist', `${name}.stamp`);
    const stamp = hashSources(target.sources);
    const isBuilt = existsSync(stampFile) && existsSync(join(root, target.output));
    if (!force && isBuilt && readFileSync(stampFile, 'utf8') === stamp) return false;
    console.error(`ビルドしています: ${name} / Building ${name} …`);
    rmSync(stampFile, { force: true });
    rmSync(join(root, target.output), { recursive: true, force: true });
    runTool(name, target.command);
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, stamp);
    return true;
  });
}

/** @param {string[]} sources */
function hashSources(sources) {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((source) => listFiles(source))) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function listFiles(path) {
  if (!existsSync(join(root, path))) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .toSorted()
    .flatMap((name) => listFiles(`${path}/${name}`));
}

/**
 * @param {string} name
 * @param {string[]} command
 */
function runTool(name, command) {
  const [tool = '', ...args] = command;
  if (!existsSync(join(root, tool))) {
    throw new Error(
      `Building ${name} needs "${tool}", which is not installed. Run "npm ci" (with development packages).`,
    );
  }
  const { status } = spawnSync(process.execPath, [join(root, tool), ...args], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`Building ${name} failed; what is wrong stands above.`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const built = buildStale(process.argv.length > 2 ? process.argv.slice(2) : undefined, { force: true });
    console.log(built.length === 0 ? 'Nothing to build.' : `Built: ${built.join(', ')}.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
