import { expect, it } from 'vitest';
import type { ImportOutcome, ImportRequest } from '../../../../server/loading/ImportOutcome.ts';
import { openApi } from '../../../support/ApiForTests.ts';

const MUTATION = `mutation ($manifests: [ManifestInput!]!, $dryRun: Boolean! = false) { importManifests(manifests: $manifests, dryRun: $dryRun) {
  __typename
  ... on ImportAccepted { revision { number } changes { addedCount added } warnings { message } dryRun }
  ... on ImportRefused { problems { severity rule message file line column ref expected toDo other { line } } dryRun }
} }`;

/** Asks the API with a loading stage that answers so, and gives its answer and what it was asked. */
async function importWith(
  outcome: ImportOutcome,
  dryRun: boolean,
): Promise<{ readonly data: unknown; readonly asked: readonly ImportRequest[] }> {
  const asked: ImportRequest[] = [];
  const api = await openApi([], {
    importManifests: (request) => {
      asked.push(request);
      return Promise.resolve(outcome);
    },
  });
  const data: unknown = await api.get(MUTATION, { manifests: [{ file: 'a.yaml', text: 'paper: 「資料」' }], dryRun });
  await api.close();
  return { data, asked };
}

it('an import that is refused gives every problem with its place', async () => {
  const problem = {
    severity: 'ERROR',
    rule: 'ReferenceResolvesRule',
    message: '「dnp」がありません。',
    file: 'a.yaml',
    line: 3,
    column: 5,
    expected: '組織',
    toDo: '綴りを確かめてください。',
  } as const;
  const { data } = await importWith({ outcome: 'REFUSED', problems: [problem] }, false);
  expect(data).toEqual({
    importManifests: {
      __typename: 'ImportRefused',
      problems: [{ ...problem, ref: null, other: null }],
      dryRun: false,
    },
  });
});

it('an import that is accepted says what changes, and hands the text on as it is', async () => {
  const outcome: ImportOutcome = {
    outcome: 'ACCEPTED',
    dryRun: true,
    changes: { added: ['flow:mihon/x'], changed: [], removed: [] },
    counts: { added: 1, changed: 0, removed: 0 },
    warnings: [],
  };
  const { data, asked } = await importWith(outcome, true);
  expect(data).toEqual({
    importManifests: {
      __typename: 'ImportAccepted',
      revision: null,
      changes: { addedCount: 1, added: ['flow:mihon/x'] },
      warnings: [],
      dryRun: true,
    },
  });
  const bytes = new TextEncoder().encode('paper: 「資料」');
  expect(asked).toEqual([{ files: [{ file: 'a.yaml', bytes }], by: 'api', dryRun: true }]);
});
