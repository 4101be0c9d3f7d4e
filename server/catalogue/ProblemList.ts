import type { ManifestFile, ManifestPath } from '../manifest/ManifestFile.ts';
import type { Problem } from '../manifest/Problem.ts';

/** What a rule found, at a path of one manifest. */
export interface Finding {
  readonly rule: string;
  readonly path: ManifestPath;
  readonly message: string;
  /** ERROR if left out: nothing is loaded. */
  readonly severity?: 'ERROR' | 'WARNING' | undefined;
  readonly expected?: string | undefined;
  readonly toDo?: string | undefined;
  readonly ref?: string | undefined;
  /** A second place: in any file, or at another path of the same one. */
  readonly other?: Problem['other'];
  readonly otherPath?: ManifestPath | undefined;
}

export type Report = (finding: Finding) => void;

/** Turns what a rule found into a problem with its place in the file. */
export function toProblem(file: ManifestFile, { path, severity = 'ERROR', otherPath, ...rest }: Finding): Problem {
  const other = otherPath === undefined ? rest.other : { file: file.file, ...file.positionOf(otherPath) };
  return { severity, file: file.file, ...file.positionOf(path), ...rest, ...(other === undefined ? {} : { other }) };
}

/** Collects the problems of one file, all of them, each once, in the order found. */
export function collectProblems(file: ManifestFile): {
  readonly report: Report;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const report = (finding: Finding): void => {
    const problem = toProblem(file, finding);
    const identity = JSON.stringify([problem.rule, problem.line, problem.column, problem.message]);
    if (seen.has(identity)) return;
    seen.add(identity);
    problems.push(problem);
  };
  return { problems, report };
}
