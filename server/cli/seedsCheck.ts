import { resolve } from 'node:path';
import { readConfig } from '../config.ts';
import { buildRecord } from '../loading/buildRecord.ts';
import { countProblems, describeProblem } from '../loading/describeProblem.ts';
import { readSeedFolders } from '../loading/readSeedFolders.ts';
import { judgeCoverage } from './coverage/judgeCoverage.ts';
import { openPapers } from './coverage/openPapers.ts';

/*
 * `npm run seeds:check [folder ...]`: reads every manifest, resolves every reference, and looks whether the coverage files that are there still fit
 * (without the papers' texts); writes nothing. Ends with 1 if there is an error.
 * Without folders it takes those of MICHISUJI_SEEDS, or `seeds`.
 */
const given = process.argv.slice(2);
const folders = given.length > 0 ? given.map((folder) => resolve(folder)) : foldersOfConfig();
const { files, problems: unreadable } = await readSeedFolders(folders);
const built = buildRecord(files);
const { papers, problems: strays } = await openPapers(built.state === 'BUILT' ? folders : [], undefined);
const covered = papers.filter(({ coverage }) => coverage !== undefined);
const problems = [
  ...unreadable,
  ...(built.state === 'BUILT' ? built.warnings : built.problems),
  ...strays,
  ...covered.flatMap((paper) => judgeCoverage(paper, false).problems),
];
for (const problem of problems) process.stderr.write(`${describeProblem(problem)}\n`);
const failed = problems.some((problem) => problem.severity === 'ERROR');
const nodes =
  built.state === 'BUILT' ? [...built.documents.values()].reduce((sum, { rows }) => sum + rows.nodes.length, 0) : 0;
process.stdout.write(
  failed
    ? `マニフェスト ${files.length} 個：${countProblems(problems)}。取り込めません。\n`
    : `マニフェスト ${files.length} 個、事実 ${nodes} 件：${countProblems(problems)}。取り込めます。\n`,
);
process.exitCode = failed ? 1 : 0;

function foldersOfConfig(): readonly string[] {
  const result = readConfig();
  if (result.ok) return result.config.seedDirectories;
  for (const problem of result.problems) process.stderr.write(`${problem.ja}\n`);
  process.exit(1);
}
