import type { Problem } from '../manifest/Problem.ts';

/** One problem as lines of text for a terminal: place, what is wrong, what was expected, what to do. */
export function describeProblem(problem: Problem): string {
  const { file, line, column, severity, rule, message, expected, toDo, other } = problem;
  const lines = [`${file}:${line}:${column}  ${severity === 'ERROR' ? 'エラー' : '注意'}  ${message}  [${rule}]`];
  if (expected !== undefined) lines.push(`    正しい形: ${expected}`);
  if (other !== undefined) lines.push(`    もう一つの場所: ${other.file}:${other.line}:${other.column}`);
  if (toDo !== undefined) lines.push(`    すること: ${toDo}`);
  return lines.join('\n');
}

/** How many errors and warnings there are, in words. */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'ERROR').length;
  return `エラー ${errors} 件、注意 ${problems.length - errors} 件`;
}
