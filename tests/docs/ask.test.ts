import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const script = join(import.meta.dirname, '../../docs/queries/ask.sh');
const file = join(import.meta.dirname, '../../docs/queries/catalogue.graphql');

/** That it is answered by a started server is in tests/journey/reporting.test.ts. */
describe('docs/queries/ask.sh', () => {
  const run = (...args: readonly string[]): readonly unknown[] => {
    const env = { ...process.env, MICHISUJI_URL: 'http://127.0.0.1:9' };
    const { status, stdout, stderr } = spawnSync('bash', [script, ...args], { encoding: 'utf8', env });
    return [status, stdout, stderr];
  };

  it('says which server does not answer', () => {
    expect(run(file)).toEqual([3, '', expect.stringContaining('http://127.0.0.1:9')]);
  });

  it.each([[[]], [['no-such-file.graphql']], [[file, '{}', 'more']]])(
    'says how it is called when called with %j',
    (args) => {
      expect(run(...args)).toEqual([2, '', expect.stringContaining('usage:')]);
    },
  );
});
