import { expect, it } from 'vitest';
import { buildCatalogue } from '../../../../server/catalogue/buildCatalogue.ts';
import { buildRows } from '../../../../server/graph/build/buildRows.ts';
import type { FlowHop } from '../../../../server/graph/hops.ts';
import { manifestOf, vocabularyFile } from '../../../support/manifests.ts';

/** The authorities of one flow whose paper says these periods. */
function authoritiesOf(given: {
  readonly flow?: string;
  readonly contract?: string;
  readonly sheets?: string;
}): unknown {
  const file = manifestOf(
    'papers/periods.yaml',
    `
paper: { id: periods, scope: mihon, name: 期間の文書, at: 表紙 }
subjects: { person: { name: 人 } }
systems: { terminal: { name: 端末, systemKind: TERMINAL } }
${given.contract ?? ''}
flows: { f: { from: person, to: terminal, carries: NOT_STATED, at: [s1 内容, s2 内容], ${given.flow ?? ''} } }
sheets:
  s1: { matterKind: ENTRUSTMENT, name: 委託, ${given.sheets ?? ''} }
  s2: { matterKind: PROCESSING, name: 処理 }
`,
  );
  const { documents, problems } = buildCatalogue([file, vocabularyFile()]);
  expect(problems).toEqual([]);
  const rows = [...buildRows(documents).values()].flatMap(({ nodes }) => nodes);
  const hop = JSON.parse(String(rows.find(({ family }) => family === 'Flow')?.props.hop)) as FlowHop;
  return hop.authorities.map(({ origin, by, periods }) => [
    origin,
    by.split('/').at(-1),
    periods.map(({ printed }) => printed),
  ]);
}

const contract = (fields: string, tasks: string): string => `
entrustments:
  c:
    name: 委託
    sheets: s1
    form: BID
    items: NOT_STATED
    access: COPY
    ${fields}
    parties: [{ is: organisation:jp/agency, standing: CONTRACTED, tasks: [${tasks}] }]`;
const YEAR = 'period: 令和2年度';
const DEVELOP = '{ is: 開発, taskKind: DEVELOP, period: 令和元年度 }';
const MAINTAIN = '{ is: 保守, taskKind: MAINTAIN }';
const PRINT = '{ is: 印刷, taskKind: PRINT, period: 令和3年度 }';
const OPERATE = '{ is: 運営, taskKind: OPERATE }';
const SHEETS = 'period: 令和4年度';

it.each([
  [
    'its own periods before all others',
    { flow: 'period: 令和5年度', contract: contract(YEAR, OPERATE) },
    [['OWN', 'f', ['令和5年度']]],
  ],
  ['those of its contract', { contract: contract(YEAR, ''), sheets: SHEETS }, [['ENTRUSTMENT', 'c', ['令和2年度']]]],
  [
    'of a contract those of its tasks, but of development and maintenance',
    { contract: contract(YEAR, [DEVELOP, PRINT, OPERATE, MAINTAIN].join(', ')) },
    [['ENTRUSTMENT', 'c', ['令和3年度', '令和2年度']]],
  ],
  [
    'nothing of a contract to develop and maintain only: then those of its sheets that have any',
    { contract: contract(YEAR, [DEVELOP, MAINTAIN].join(', ')), sheets: SHEETS },
    [['MATTER', 's1', ['令和4年度']]],
  ],
  [
    'an authority without periods where the contract gives none',
    { contract: contract('', OPERATE), sheets: SHEETS },
    [['ENTRUSTMENT', 'c', []]],
  ],
  [
    'those of its sheets where nothing governs it',
    { contract: contract(YEAR, OPERATE), flow: 'governedBy: []', sheets: SHEETS },
    [['MATTER', 's1', ['令和4年度']]],
  ],
  [
    'its sheets without periods where none has any',
    {},
    [
      ['MATTER', 's1', []],
      ['MATTER', 's2', []],
    ],
  ],
] as const)('a flow has %s', (_claim, given, expected) => {
  expect(authoritiesOf(given)).toEqual(expected);
});
