import { runCoverageCheck } from '../../server/cli/coverage/runCoverageCheck.ts';
import { readConfig } from '../../server/config.ts';

/** Holds the coverage files against the manifests and the papers' texts (MICHISUJI_SOURCES); without the texts it says so, and fails where CI is set. */
export async function main(): Promise<number> {
  const result = readConfig();
  if (!result.ok) {
    for (const { en } of result.problems) process.stderr.write(`${en}\n`);
    return 1;
  }
  const { seedDirectories, sourceDirectory } = result.config;
  const { lines, failed } = await runCoverageCheck(seedDirectories, sourceDirectory, process.env['CI'] === 'true');
  for (const line of lines) process.stdout.write(`${line}\n`);
  return failed ? 1 : 0;
}
