import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Problem } from '../manifest/Problem.ts';
import { countProblems, describeProblem } from '../loading/describeProblem.ts';

/*
 * `npm run import -- [--dry-run] [--by 職] [--url http://127.0.0.1:4000/graphql] file.yaml ...`: imports manifests into the running server,
 * through its API (the embedded engine has one process). Whole or not at all; ends with 1 if it was refused or could not be asked.
 */
const MUTATION = `mutation Import($manifests: [ManifestInput!]!, $dryRun: Boolean!, $by: String) {
  importManifests(manifests: $manifests, dryRun: $dryRun, by: $by) {
    __typename
    ... on ImportAccepted { revision { number } changes { addedCount changedCount removedCount } warnings { severity rule message file line column expected toDo } }
    ... on ImportRefused { problems { severity rule message file line column expected toDo } }
  }
}`;

interface Answer {
  readonly data?: { readonly importManifests: Accepted | Refused } | null;
  readonly errors?: readonly { readonly message: string }[];
}
interface Accepted {
  readonly __typename: 'ImportAccepted';
  readonly revision: { readonly number: number } | null;
  readonly changes: { readonly addedCount: number; readonly changedCount: number; readonly removedCount: number };
  readonly warnings: readonly Problem[];
}
interface Refused {
  readonly __typename: 'ImportRefused';
  readonly problems: readonly Problem[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'dry-run': { type: 'boolean', default: false },
    by: { type: 'string' },
    url: { type: 'string', default: 'http://127.0.0.1:4000/graphql' },
  },
});
process.exitCode = await run();

async function run(): Promise<number> {
  if (positionals.length === 0) return fail('取り込むマニフェストのファイルを指定してください。');
  const manifests: { file: string; text: string }[] = [];
  for (const file of positionals) {
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes === undefined) return fail(`「${file}」が見つからないか、読めません。`);
    try {
      manifests.push({ file: basename(file), text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) });
    } catch {
      return fail(`「${file}」の文字コードが UTF-8 ではありません。UTF-8 で保存しなおしてください。`);
    }
  }
  const answer = await ask({ manifests, dryRun: values['dry-run'], by: values.by });
  return typeof answer === 'string' ? fail(answer) : report(answer);
}

async function ask(variables: unknown): Promise<Answer | string> {
  try {
    const response = await fetch(values.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: MUTATION, variables }),
    });
    return (await response.json()) as Answer;
  } catch {
    return `道筋のサーバー（${values.url}）が答えません。npm start で起動してから、もう一度実行してください。`;
  }
}

function report({ data, errors }: Answer): number {
  for (const error of errors ?? []) process.stderr.write(`${error.message}\n`);
  const result = data?.importManifests;
  if (result === undefined) return 1;
  const problems = result.__typename === 'ImportAccepted' ? result.warnings : result.problems;
  for (const problem of problems) process.stderr.write(`${describeProblem(problem)}\n`);
  if (result.__typename === 'ImportRefused') return fail(`${countProblems(problems)}。何も取り込んでいません。`);
  const { addedCount, changedCount, removedCount } = result.changes;
  const what = `追加 ${addedCount}、変更 ${changedCount}、削除 ${removedCount}`;
  process.stdout.write(
    values['dry-run']
      ? `試行：${what}。何も書き込んでいません。\n`
      : `取り込みました（第${result.revision?.number ?? '—'}版）：${what}。\n`,
  );
  return 0;
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}
