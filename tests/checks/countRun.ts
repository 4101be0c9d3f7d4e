/** What one run came to. */
export interface RunCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/**
 * Counts a run from vitest's JSON report. A file that failed before its first test counts as one failure, failed checks as one, and so does a
 * run that ended badly without any failed test; an empty report is a run that never was.
 */
export function countRun(reportText: string, checksFailed: boolean, testsFailed: boolean): RunCount {
  if (reportText.trim() === '') return { passed: 0, failed: 1 + Number(checksFailed), skipped: 0 };
  const report = JSON.parse(reportText) as Report;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failures = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: (testsFailed ? Math.max(failures, 1) : failures) + Number(checksFailed),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
