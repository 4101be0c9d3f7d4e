import { countProblems, describeProblem } from '../../loading/describeProblem.ts';
import { judgeCoverage } from './judgeCoverage.ts';
import { openPapers } from './openPapers.ts';

/** What was said, and whether anything is wrong. */
export interface CoverageReport {
  readonly lines: readonly string[];
  readonly failed: boolean;
}

/** Checks the coverage files of all papers of the seeds folders; `textsRequired` makes a missing text an error. */
export async function runCoverageCheck(
  folders: readonly string[],
  sources: string | undefined,
  textsRequired: boolean,
): Promise<CoverageReport> {
  const { papers, problems: unreadable } = await openPapers(folders, sources);
  const judged = papers.map((paper) => ({ paper, ...judgeCoverage(paper, textsRequired) }));
  const problems = [...unreadable, ...judged.flatMap((one) => one.problems)];
  const without = papers.filter(({ text }) => text.state === 'NOT_THERE').length;
  const lines = [
    ...problems.map(describeProblem),
    ...judged.flatMap(({ paper, counts, problems: own }) =>
      counts === undefined
        ? []
        : [`${paper.coverageFile}：${counts.rows} 行、事実 ${counts.facts} 件、${countProblems(own)}`],
    ),
    ...(without === 0 ? [] : [`原文がない文書 ${without} 個は、原文と照らしていません（MICHISUJI_SOURCES）。`]),
  ];
  return { lines, failed: problems.some(({ severity }) => severity === 'ERROR') };
}
