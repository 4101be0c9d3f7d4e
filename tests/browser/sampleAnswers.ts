import { GraphQLError } from 'graphql';

/** What the sample server answers at the top; below that, fields are read as they stand. */
export const SAMPLE_ROOTS: Readonly<Record<string, (args: Readonly<Record<string, unknown>>) => unknown>> = {
  search: ({ text }) => (text === '該当しない言葉' ? toConnection([]) : toConnection(HITS)),
  systems: () => toConnection(SYSTEMS),
  catalogue: () => {
    throw new Error('a failure nobody foresaw');
  },
  trace: async ({ subject }) => {
    if (subject === 'slow') await new Promise((done) => setTimeout(done, 60_000));
    return TRACE;
  },
  node: ({ id }) => {
    if (id === 'down')
      throw new GraphQLError('データの置き場が答えません。', {
        extensions: { code: 'STORE_UNAVAILABLE', en: 'The store does not answer.' },
      });
    return TERMINAL;
  },
  revisions: () => toConnection([]),
  municipalities: () =>
    toConnection([
      { __typename: 'Municipality', id: 'municipality:jp/shinjuku', name: '新宿区', nameEn: 'Shinjuku City' },
    ]),
};

const DOCUMENT = {
  __typename: 'SourceDocument',
  id: 'source-document:shinjuku/36-card-terminal',
  kind: 'SOURCE_DOCUMENT',
  name: '新宿区 資料36',
};
const EVIDENCE = [{ document: DOCUMENT, place: '件名2 システム 3', printed: 'インターネット', basis: 'STATED' }];
const TERMINAL = system('terminal', 'マイナンバーカードオンライン申請補助端末');
const PHOTO = {
  __typename: 'InformationItem',
  id: 'information-item:shinjuku/36-card-terminal/shinsei/顔写真',
  kind: 'INFORMATION_ITEM',
  name: '顔写真',
};
const HITS = [
  { matched: '顔写真', node: PHOTO, within: [DOCUMENT] },
  {
    matched: '顔写真',
    node: { __typename: 'Concept', id: 'concept:jp/kao-shashin', kind: 'CONCEPT', name: '顔写真' },
    within: [],
  },
];
const SYSTEMS = Array.from({ length: 250 }, (_, index) => system(`system-${index}`, `業務システム${index}`));

const TRACE = {
  subject: PHOTO,
  asOf: '2020-07-01',
  completeness: {
    state: 'OPEN',
    unknowns: [{ reason: 'FLOWS_NOT_IN_RECORD', at: DOCUMENT, evidence: EVIDENCE }],
    unstated: [{ kind: 'ERASURE', count: 1, at: [TERMINAL] }],
    papers: [DOCUMENT],
  },
  stops: ['申請補助端末', '委託先事業者のサーバ', '地方公共団体情報システム機構のサーバ'].map((name, index) => ({
    hop: index + 1,
    carriage: 'CARRIED',
    held: index === 0 ? 'NOT_LISTED' : 'CARRIED',
    inferred: index === 2,
    custody: ['MUNICIPALITY', 'CONTRACTOR', 'LINKAGE_PARTNER'].slice(index, index + 1),
    endpoint: system(`stop-${index}`, name),
    holdings: [],
  })),
  steps: [
    {
      hop: 1,
      carriage: 'CARRIED',
      inferred: false,
      reasons: [],
      from: TERMINAL,
      to: system('dnp', '委託先事業者のサーバ'),
      flow: { networks: [], evidence: EVIDENCE },
      authorities: [],
    },
  ],
  changes: [{ day: '2020-04-01', starts: [TERMINAL], ends: [] }],
};

function system(key: string, name: string): Readonly<Record<string, unknown>> {
  return {
    __typename: 'System',
    id: `system:shinjuku/36-card-terminal/${key}`,
    kind: 'SYSTEM',
    name,
    systemKind: 'SERVER',
    party: 'NAMED',
    basis: 'STATED',
    flowsIn: toConnection([]),
    flowsOut: toConnection([]),
    holdings: toConnection([]),
    evidence: EVIDENCE,
  };
}

function toConnection(nodes: readonly unknown[]): unknown {
  return { nodes, edges: [], totalCount: nodes.length, pageInfo: { hasNextPage: false, hasPreviousPage: false } };
}
