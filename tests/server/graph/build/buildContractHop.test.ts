import { expect, it } from 'vitest';
import { buildCatalogue } from '../../../../server/catalogue/buildCatalogue.ts';
import { buildContractHop } from '../../../../server/graph/build/buildContractHop.ts';
import { indexRecord } from '../../../../server/graph/build/RecordIndex.ts';
import type { ContractHop } from '../../../../server/graph/hops.ts';
import { paperFile, vocabularyFile } from '../../../support/manifests.ts';

/** The hop of the one contract in a tiny paper with these lines. */
function hopOf(body: string): ContractHop {
  const { documents } = buildCatalogue([vocabularyFile(), paperFile(body)]);
  const nodes = documents.flatMap((document) => document.nodes);
  const contract = nodes.find(({ kind }) => kind === 'ENTRUSTMENT' || kind === 'LINKAGE');
  if (contract?.kind !== 'ENTRUSTMENT' && contract?.kind !== 'LINKAGE') throw new Error('the paper has no contract');
  return buildContractHop(contract, indexRecord(documents));
}

const SETS = 'sets: { open: { name: 一覧, at: s1 項目, list: 氏名 等 } }\n';
const PARTY = (tasks: string): string =>
  `organisations: { c: { name: 委託先, at: s1 委託先 } }\nentrustments: { e: { name: 委託, sheets: s1, form: NOT_STATED, access: NOT_STATED, items: NOT_STATED, parties: [{ is: c, standing: CONTRACTED, tasks: [${tasks}] }] } }`;

it('says what the list of a contract leaves open, and that what a contractor is denied leaves nothing open', () => {
  const contract = (access: string): string =>
    `${SETS}entrustments: { e: { name: 委託, sheets: s1, form: NOT_STATED, parties: [{ is: organisation:jp/agency, standing: CONTRACTED }], items: open, access: ${access} } }`;
  expect(hopOf(contract('COPY'))).toMatchObject({ unstated: false, unresolved: false, open: true, denied: false });
  expect(hopOf(contract('DENIED'))).toMatchObject({ unstated: false, unresolved: false, open: false, denied: true });
});

it('is in force by its own periods, else by those of its tasks, developing included, else without one', () => {
  const own = hopOf(
    'linkages: { l: { name: 結合, sheets: s2, partner: organisation:jp/agency, over: lgwan, items: NOT_STATED, period: 令和2年5月から } }',
  );
  expect(own.authorities).toMatchObject([
    { origin: 'LINKAGE', by: own.id, periods: [{ from: { first: '2020-05-01' } }] },
  ]);
  const task = hopOf(PARTY('{ is: 開発, taskKind: DEVELOP, period: 令和元年10月1日から令和2年3月31日まで }'));
  expect(task.authorities).toMatchObject([{ origin: 'ENTRUSTMENT', periods: [{ from: { first: '2019-10-01' } }] }]);
  const none = hopOf(PARTY(''));
  expect(none.authorities).toEqual([{ origin: 'ENTRUSTMENT', by: none.id, periods: [] }]);
});
