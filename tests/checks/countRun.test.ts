import { describe, expect, it } from 'vitest';
import { countRun } from './countRun.ts';

const report = (over: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...over,
  });

describe('countRun', () => {
  it.each([
    ['a good run', report({}), false, false, { passed: 5, failed: 0, skipped: 0 }],
    ['failed tests', report({ numFailedTests: 2 }), false, true, { passed: 5, failed: 2, skipped: 0 }],
    [
      'skipped and planned tests',
      report({ numPendingTests: 2, numTodoTests: 1 }),
      false,
      false,
      { passed: 5, failed: 0, skipped: 3 },
    ],
    [
      'a file that broke before its tests',
      report({ testResults: [{ status: 'failed', assertionResults: [] }] }),
      false,
      true,
      { passed: 5, failed: 1, skipped: 0 },
    ],
    ['an error outside every test', report({}), false, true, { passed: 5, failed: 1, skipped: 0 }],
    ['failed checks', report({}), true, false, { passed: 5, failed: 1, skipped: 0 }],
    ['no report', '', true, true, { passed: 0, failed: 2, skipped: 0 }],
  ])('counts %s', (_, text, checksFailed, testsFailed, expected) => {
    expect(countRun(text, checksFailed, testsFailed)).toEqual(expected);
  });
});
