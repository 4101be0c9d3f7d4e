import { readConfig } from '../config.ts';
import { runCoverageCheck } from './coverage/runCoverageCheck.ts';

/*
 * `npm run coverage:check [-- --texts]`: holds the coverage files of the seeds against the manifests and, with MICHISUJI_SOURCES, against the
 * papers' texts; `--texts` makes a missing text an error. Ends with 1 if there is an error.
 */
const result = readConfig();
if (!result.ok) {
  for (const problem of result.problems) process.stderr.write(`${problem.ja}\n`);
  process.exit(1);
}
const { seedDirectories, sourceDirectory } = result.config;
const { lines, failed } = await runCoverageCheck(seedDirectories, sourceDirectory, process.argv.includes('--texts'));
for (const line of lines) process.stdout.write(`${line}\n`);
process.exitCode = failed ? 1 : 0;
