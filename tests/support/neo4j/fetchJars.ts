import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findRoot } from '../findRoot.ts';

const run = promisify(execFile);
/** Also for what was built from this source: the bench. */
const HERE = join(findRoot(import.meta.dirname), 'tests/support/neo4j');
const JARS = join(HERE, 'lib');
const TEN_MINUTES = 600_000;

/**
 * The folder with Neo4j's jars, fetched by Maven the first time (118 MB) and kept, git-ignored. Throws an error that says what to
 * install when there is no Java or no Maven.
 */
export async function fetchJars(): Promise<string> {
  await assertRuns('java', ['-version'], 'Java 17 (such as openjdk-17-jre-headless)');
  if (existsSync(JARS)) return JARS;
  const maven = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';
  await assertRuns(maven, ['-v'], 'Maven 3.8 or later');
  const draft = await mkdtemp(join(HERE, 'lib-draft-'));
  try {
    await run(
      maven,
      [
        '-q',
        '-B',
        '-f',
        join(HERE, 'pom.xml'),
        'dependency:copy-dependencies',
        `-DoutputDirectory=${draft}`,
        '-DincludeScope=runtime',
      ],
      {
        timeout: TEN_MINUTES,
        shell: process.platform === 'win32',
      },
    );
    if (!existsSync(JARS)) await rename(draft, JARS);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return JARS;
}

async function assertRuns(command: string, args: readonly string[], product: string): Promise<void> {
  try {
    await run(command, args, { shell: process.platform === 'win32' });
  } catch (cause) {
    throw new Error(
      `"${command}" does not run: install ${product}, or set NEO4J_TEST_URI to a Neo4j 5.26 whose data may be deleted`,
      { cause },
    );
  }
}
