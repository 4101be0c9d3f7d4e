import { readFile, writeFile } from 'node:fs/promises';
import { openPapers } from '../../../server/cli/coverage/openPapers.ts';
import { parseCoverage } from '../../../server/coverage/parseCoverage.ts';
import { describeProblem } from '../../../server/loading/describeProblem.ts';
import { buildRecordPage } from './buildRecordPage.ts';

const PAGE = 'docs/record.md';

/** Compares docs/record.md with what the seeds hold, and gives 1 if it differs; with `--write` writes it. */
export async function main(args: readonly string[]): Promise<number> {
  const { documents, papers, problems } = await openPapers(['seeds'], undefined);
  for (const problem of problems) process.stderr.write(`${describeProblem(problem)}\n`);
  if (problems.length > 0) return 1;
  const coverage = papers.map(({ document, coverageFile, coverage: text }) => {
    const entries = parseCoverage(coverageFile, text ?? '').coverage?.entries ?? [];
    return [document.owner, entries] as const;
  });
  const page = buildRecordPage({ documents, coverage: new Map(coverage) });
  if (args.includes('--write')) {
    await writeFile(PAGE, page);
    return 0;
  }
  const isFresh = (await readFile(PAGE, 'utf8').catch(() => '')) === page;
  if (isFresh) process.stdout.write(`"${PAGE}" is fresh.\n`);
  else process.stderr.write(`"${PAGE}" is not what the seeds say. "npm run record:write" writes it again.\n`);
  return isFresh ? 0 : 1;
}
