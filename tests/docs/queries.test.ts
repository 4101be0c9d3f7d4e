import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../web/src/views/query/examples.ts';
import { readExample } from '../../web/src/views/query/readExample.ts';
import { openSeedApi, type SeedApi } from './openSeedApi.ts';

/*
 * The saved questions, asked of the real papers. What is expected was read in the papers: 資料36 (card terminal), 資料8 (childcare system),
 * 資料48 (ぴったり), 資料49 (payment), 江戸川区 bills 27 to 33.
 */
const FOLDER = join(import.meta.dirname, '../../docs/queries');
const keys = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.slice(0, -'.graphql'.length))
  .sort();

const any: unknown = expect.anything();
const containing = (parts: Readonly<Record<string, unknown>>): unknown => expect.objectContaining(parts);
const among = (...parts: readonly unknown[]): unknown => expect.arrayContaining([...parts]);
const named = (name: string): unknown => containing({ name });

interface Trace {
  readonly trace: {
    readonly stops: readonly Stop[];
    readonly steps: readonly { readonly carriage: string; readonly to: { readonly name: string } }[];
    readonly completeness: { readonly state: string; readonly unknowns: readonly { readonly reason: string }[] };
    readonly changes: readonly { readonly day: string }[];
  };
}
interface Stop {
  readonly hop: number;
  readonly carriage: string;
  readonly endpoint: { readonly name: string };
}

interface Matrix {
  readonly columns: readonly { readonly form: string }[];
  readonly rows: readonly {
    readonly cells: readonly {
      readonly measures: readonly { readonly evidence: readonly { readonly place: string }[] }[];
    }[];
  }[];
  readonly counts: readonly unknown[];
}

const stopsOf = (data: unknown): readonly string[] =>
  (data as Trace).trace.stops.map(({ hop, carriage, endpoint }) => `${hop} ${endpoint.name} ${carriage}`);
const stateOf = (data: unknown): readonly string[] => {
  const { state, unknowns } = (data as Trace).trace.completeness;
  return [state, ...unknowns.map(({ reason }) => reason)];
};
const daysOf = (data: unknown): readonly string[] => (data as Trace).trace.changes.map(({ day }) => day);

/** What is true of the answer to each question, whoever reads the papers. */
const TRUE_OF: Readonly<Record<string, (data: unknown) => void>> = {
  'search-photo': (data) => {
    const photo = 'information-item:shinjuku/36-card-terminal/shinsei/顔写真';
    expect(data).toMatchObject({
      search: { nodes: among({ matched: '顔写真', node: containing({ id: photo }), within: any }) },
    });
  },
  'trace-photo': (data) => {
    expect(stopsOf(data)).toEqual([
      '0 マイナンバーカードの交付申請を行う者 CARRIED',
      '1 マイナンバーカードオンライン申請補助端末 CARRIED',
      '2 委託先事業者のサーバ CARRIED',
      '3 地方公共団体情報システム機構 CARRIED',
    ]);
    expect(stateOf(data)).toEqual(['OPEN', 'FLOWS_NOT_IN_RECORD']);
  },
  // 資料36 システム10: 氏名, 住所, 生年月日等 are not sent.
  'trace-name-not-sent': (data) => {
    expect(stopsOf(data)).toEqual([]);
    expect((data as Trace).trace.steps.map(({ carriage, to }) => `${carriage} ${to.name}`)).toEqual(
      among('EXCLUDED 委託先事業者のサーバ'),
    );
    expect((data as Trace).trace.steps.filter(({ carriage }) => carriage !== 'EXCLUDED')).toEqual([]);
    expect(stateOf(data)).toEqual(['OPEN', 'FLOWS_NOT_IN_RECORD']);
  },
  'search-child-name': (data) => {
    const { nodes } = (
      data as { readonly search: { readonly nodes: readonly { readonly node: { readonly kind: string } }[] } }
    ).search;
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.filter(({ node }) => !['INFORMATION_ITEM', 'CONCEPT'].includes(node.kind))).toEqual([]);
  },
  // 資料8: in use from April 2027; its figure of flows (資料8-1) is not in the record.
  'trace-child-name': (data) => {
    expect(stopsOf(data)).toEqual(['0 子ども・子育て支援システム CARRIED', '1 区イントラ端末 CARRIED']);
    expect(stateOf(data)).toEqual(among('OPEN', 'FLOWS_NOT_IN_RECORD'));
    expect(daysOf(data)).toEqual(['2026-05-01', '2027-04-01']);
  },
  // 資料49: its lists 49-3 to 49-6 are not in the record.
  'trace-payer': (data) => {
    expect(stopsOf(data)).toEqual(
      among('0 国民健康保険料の納付義務者 UNKNOWN', '1 収納センター CARRIED', '1 郵便局 UNKNOWN'),
    );
    expect(stateOf(data)).toEqual(among('OPEN', 'UNRESOLVED_LIST', 'UNSTATED_ITEMS'));
  },
  'concept-report': (data) => {
    const answer = (id: string, is: string): unknown =>
      containing({ matter: containing({ id: `matter:shinjuku/${id}` }), answer: is });
    expect(data).toMatchObject({
      conceptReport: {
        matters: {
          totalCount: 26,
          nodes: among(
            answer('36-card-terminal/s2', 'EXCLUDED'),
            answer('49-payment/s1', 'UNKNOWN'),
            answer('8-childcare-standard-system/s1', 'CARRIED'),
          ),
        },
      },
    });
  },
  paths: (data) => {
    const to = (name: string): unknown => ({ to: { name }, answer: 'CARRIED', inForce: 'YES', obstacles: [] });
    expect(data).toMatchObject({
      paths: {
        connected: 'YES',
        noWay: null,
        shortest: {
          hops: 3,
          steps: [
            to('マイナンバーカードオンライン申請補助端末'),
            to('委託先事業者のサーバ'),
            to('地方公共団体情報システム機構'),
          ],
        },
      },
    });
  },
  // The four items of 資料36; how many applicants there are is written nowhere.
  exposure: (data) => {
    const item = (name: string, carriage: string): unknown => containing({ item: named(name), carriage });
    expect(data).toMatchObject({
      exposure: {
        itemCounts: { carried: 4 },
        items: {
          nodes: among(
            item('顔写真', 'CARRIED'),
            item('申請書ID', 'CARRIED'),
            item('氏名', 'EXCLUDED'),
            item('住所', 'EXCLUDED'),
          ),
        },
        departments: [{ name: '戸籍住民課' }],
        onwardStops: [{ endpoint: { name: '地方公共団体情報システム機構' }, carriage: 'CARRIED' }],
        conditions: among(containing({ condition: 'MORE_THAN_100_PERSONS', answer: 'UNKNOWN' })),
        completeness: { state: 'OPEN' },
      },
    });
  },
  // 資料36: in full use from 2020-04-01, the contract until 2021-03-31.
  changes: (data) => {
    const change = (day: string, kind: string, name: string): unknown =>
      containing({ day, change: kind, fact: containing({ name }) });
    expect(data).toMatchObject({
      changes: {
        nodes: among(
          change('2020-04-01', 'STARTS', '申請補助端末の導入のための外部結合'),
          change('2021-04-01', 'BECOMES_UNKNOWN', 'マイナンバーカードオンライン申請補助サービスの運営に係る委託'),
        ),
      },
    });
  },
  // The linkage goes on (以降、同様); whether the contract was made anew is not in the record.
  'day-state': (data) => {
    const fact = (name: string, inForce: string): unknown =>
      containing({ fact: containing({ name }), effect: containing({ inForce }) });
    expect(data).toMatchObject({
      dayState: {
        previousChange: '2021-04-01',
        nextChange: null,
        facts: {
          nodes: among(
            fact('申請補助端末の導入のための外部結合', 'YES'),
            fact('マイナンバーカードオンライン申請補助サービスの運営に係る委託', 'UNKNOWN'),
          ),
        },
      },
    });
  },
  migrations: (data) => {
    expect(data).toMatchObject({
      migrations: {
        totalCount: 1,
        nodes: [
          {
            fromSystem: { node: { name: '保育業務システム' } },
            toSystem: { node: { name: '子ども・子育て支援システム' } },
            phases: [
              { period: { printed: '令和8年5月～令和9年3月 移行期間' } },
              { period: { printed: '令和9年4月 本稼働' } },
            ],
          },
        ],
      },
    });
  },
  // 資料36: the linkage names a dedicated line to J-LIS (15), and so does the contract (10).
  'safeguard-matrix': (data) => {
    const { columns, rows, counts } = (data as { readonly safeguardMatrix: Matrix }).safeguardMatrix;
    expect(columns.map(({ form }) => form)).toEqual(['FREE_TEXT', 'FREE_TEXT']);
    expect(rows.filter(({ cells }) => cells.length !== 2)).toEqual([]);
    const places = rows.flatMap(({ cells }) =>
      cells.flatMap(({ measures }) => measures.flatMap(({ evidence }) => evidence.map(({ place }) => place))),
    );
    expect(places).toEqual(among('件名2 情報保護対策 システム15', '件名3 受託事業者に行わせる情報保護対策 システム10'));
    expect(counts).toEqual(among({ state: 'BLANK', count: 0 }, { state: 'MASKED', count: 0 }));
  },
  // 資料8 prints the new list (8-2) and not the old one.
  'migration-report': (data) => {
    expect(data).toMatchObject({
      migrationReport: {
        oldSystem: { name: '保育業務システム' },
        newSystem: { name: '子ども・子育て支援システム' },
        oldList: 'NOT_IN_RECORD',
        flows: {
          nodes: among(
            containing({
              fate: 'NOT_STATED',
              flow: named('区の申請管理システムから保育業務システムへ申請データを取り込む'),
            }),
          ),
        },
        missing: among(named('資料8-1（子ども・子育て支援システムへの移行に係る個人情報の流れ）')),
      },
    });
  },
  // 江戸川区 bills 31 and 32 print two lists of nearly the same items.
  'correspondence-suggestions': (data) => {
    const pair = (old: string, next: string): unknown => containing({ old: named(old), new: named(next) });
    expect(data).toMatchObject({
      correspondenceSuggestions: {
        nodes: among(pair('健康状態', '健康状態'), pair('施設・里親との関係', '里親等との関係')),
      },
    });
  },
  // 資料49 prints 平成32年6月1日から平成32年3月31日まで.
  'findings-by-severity': (data) => {
    expect(data).toMatchObject({
      findings: {
        failures: [],
        nodes: among(containing({ rule: containing({ id: 'PERIOD_ENDS_AFTER_START', severity: 'SUSPECTED_ERROR' }) })),
      },
    });
    expect(JSON.stringify(data)).toContain('平成32年6月1日から平成32年3月31日まで');
  },
  'findings-of-paper': (data) => {
    expect(data).toMatchObject({
      findings: {
        failures: [],
        nodes: among(
          containing({
            rule: containing({ id: 'ATTACHMENT_IS_IN_RECORD' }),
            subject: named('資料36-1（処理の概要の図）'),
          }),
          containing({ rule: containing({ id: 'PEOPLE_ARE_COUNTED' }) }),
        ),
      },
    });
  },
  'findings-acknowledged': (data) => {
    expect(data).toMatchObject({ findings: { totalCount: 0, nodes: [], failures: [] } });
  },
  'finding-rules': (data) => {
    const { findingRules } = data as { readonly findingRules: readonly Readonly<Record<string, string>>[] };
    expect(new Set(findingRules.map(({ id }) => id)).size).toBe(findingRules.length);
    expect(findingRules.map(({ id }) => id)).toEqual(among('PERIOD_ENDS_AFTER_START', 'LINKAGE_HAS_CONTRACT'));
    expect(findingRules.flatMap((rule) => Object.values(rule).filter((words) => words === ''))).toEqual([]);
  },
  // 点字希望有無 (資料36), 障害状況 (江戸川区 bills 31 and 32).
  'special-care': (data) => {
    expect(data).toMatchObject({
      findings: {
        nodes: among(containing({ subject: named('点字希望有無') }), containing({ subject: named('障害状況') })),
      },
    });
    expect(JSON.stringify(data)).not.toContain('"decision":"YES"');
  },
  // 資料36: the checklist of the linkage and that of the contract.
  measures: (data) => {
    const { nodes } = (
      data as {
        readonly matters: { readonly nodes: readonly { readonly measures: { readonly totalCount: number } }[] };
      }
    ).matters;
    expect(nodes.map(({ measures }) => measures.totalCount)).toEqual([0, 4, 23, 21]);
  },
  contractors: (data) => {
    const contractor = (name: string, party: string, ...states: readonly (readonly [string, string])[]): unknown =>
      containing({
        name,
        party,
        certificates: { nodes: states.map(([scheme, state]) => containing({ scheme, state })) },
      });
    expect(data).toMatchObject({
      contractors: {
        nodes: among(
          contractor('株式会社DNPアイディシステム', 'NAMED', ['ISMS', 'HELD']),
          contractor('特定非営利活動法人ブリッジフォースマイル', 'NAMED', ['PRIVACY_MARK', 'PLANNED']),
          contractor('印字出力処理・封入封緘の委託先', 'UNDECIDED'),
        ),
      },
    });
  },
  entrustments: (data) => {
    expect(data).toMatchObject({
      entrustments: {
        nodes: among(
          containing({
            parties: among(containing({ organisation: named('株式会社DNPアイディシステム') })),
            excludes: among(containing({ node: { name: '送信しない・取り扱わせない項目' } })),
          }),
        ),
      },
    });
  },
  // 資料48's linkage with J-LIS starts in March 2022, that of 資料8 with the Digital Agency in 2026.
  linkages: (data) => {
    const linkage = (partner: string, inForce: string, network: string): unknown =>
      containing({
        partner: containing({ node: named(partner) }),
        effect: containing({ inForce }),
        networks: among({ node: named(network) }),
      });
    expect(data).toMatchObject({
      linkages: {
        totalCount: 6,
        nodes: among(
          linkage('株式会社DNPアイディシステム', 'YES', 'インターネット回線（暗号化通信）'),
          linkage('地方公共団体情報システム機構', 'NO', '総合行政ネットワーク（LGWAN）'),
        ),
      },
    });
  },
  partners: (data) => {
    expect(data).toMatchObject({
      linkagePartners: { nodes: among(named('地方公共団体情報システム機構'), named('デジタル庁')) },
    });
  },
  // 資料8-2 begins with 教育・保育給付認定事務.
  'item-list': (data) => {
    expect(data).toMatchObject({
      informationItems: {
        totalCount: 703,
        nodes: among(
          containing({ path: ['教育・保育給付認定事務'] }),
          containing({ path: ['教育・保育給付認定事務', '対象年度'] }),
        ),
        pageInfo: { hasNextPage: true, endCursor: any },
      },
    });
  },
  systems: (data) => {
    expect(data).toMatchObject({
      systems: { nodes: among(containing({ name: 'ガバメントクラウド', systemKind: 'CLOUD' })) },
    });
  },
  'flow-evidence': (data) => {
    const { nodes } = (
      data as { readonly flows: { readonly nodes: readonly { readonly evidence: readonly unknown[] }[] } }
    ).flows;
    expect(nodes.length).toBe(20);
    expect(nodes.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  },
  unresolved: (data) => {
    expect(data).toMatchObject({
      unresolved: {
        nodes: among(named('国民健康保険料の収納情報（資料49-3）'), named('手続ごとの情報項目（資料48-1）')),
      },
      open: { nodes: among(containing({ name: '送信しない・取り扱わせない項目' })) },
      missing: { nodes: among(named('資料36-1（処理の概要の図）')) },
      undecided: { nodes: among(named('納付サービス提供事業者')) },
    });
  },
  notes: (data) => {
    expect(data).toMatchObject({
      notes: {
        nodes: among(containing({ printedWords: '平成32年6月1日から平成32年3月31日まで', changesAnswers: true })),
      },
    });
  },
  // 資料36 cites the report on the delegation to J-LIS; that paper is not in the record.
  'prior-decisions': (data) => {
    expect(data).toMatchObject({
      decisions: {
        nodes: among(containing({ meeting: '平成26年度第6回本審議会', verb: '了承', date: null, inRecord: false })),
      },
    });
  },
  glossary: (data) => {
    expect(data).toMatchObject({
      glossary: among(containing({ term: '指定代理納付者', to: '2022-01-03', replacedBy: '指定納付受託者' })),
    });
  },
  catalogue: (data) => {
    const paper = (number: string, totalCount: number): unknown =>
      containing({ number: { value: number }, matters: { totalCount } });
    expect(data).toMatchObject({
      catalogue: {
        papers: { nodes: among(paper('資料36', 4), paper('資料8', 4), paper('資料48', 3), paper('資料49', 8)) },
        latestRevision: { number: 1 },
      },
    });
  },
  revisions: (data) => {
    expect(data).toMatchObject({
      revisions: { nodes: [{ number: 1, changes: { changedCount: 0, removedCount: 0 } }] },
    });
  },
  node: (data) => {
    expect(data).toMatchObject({ node: { kind: 'ORGANISATION', name: '地方公共団体情報システム機構' } });
  },
};

describe('docs/queries', () => {
  let api: SeedApi;
  beforeAll(async () => {
    api = await openSeedApi();
  }, 120_000);
  afterAll(() => api.close());

  it('are the examples of the query page, each of them and no other', () => {
    expect(EXAMPLES.map(({ key }) => key).toSorted()).toEqual(keys);
    expect(Object.keys(TRUE_OF).sort()).toEqual(keys);
  });

  it.each(keys)('%s: the file as it stands, with its example, answers what the papers say', async (key) => {
    const text = readFileSync(join(FOLDER, `${key}.graphql`), 'utf8');
    const data = await api.ask(text, readExample(key, text).variables);
    TRUE_OF[key]?.(data);
  });

  it('give the same as the examples of the query page', async () => {
    for (const { key, query, variables } of EXAMPLES) {
      const text = readFileSync(join(FOLDER, `${key}.graphql`), 'utf8');
      expect([key, await api.ask(query, variables)]).toEqual([key, await api.ask(text, variables)]);
    }
  });

  it('page through a list with the cursor: every item of 資料8-2 once', async () => {
    const text = readFileSync(join(FOLDER, 'item-list.graphql'), 'utf8');
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const data = (await api.ask(text, { ...readExample('item-list', text).variables, after })) as ItemPage;
      seen.push(...data.informationItems.nodes.map(({ id }) => id));
      more = data.informationItems.pageInfo.hasNextPage;
      after = data.informationItems.pageInfo.endCursor;
    }
    expect([seen.length, new Set(seen).size]).toEqual([703, 703]);
  });
});

interface ItemPage {
  readonly informationItems: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
