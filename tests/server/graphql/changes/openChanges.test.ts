import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../../server/catalogue/buildCatalogue.ts';
import { FactsCache } from '../../../../server/findings/FactsCache.ts';
import { openApi, type ApiForTests } from '../../../support/ApiForTests.ts';
import { manifestOf, paperFile, vocabularyFile } from '../../../support/manifests.ts';

/**
 *     terminal ─send {申請書}→ server (of the maker)      under the contract of the fiscal year 2020, which is to go on
 *                              └ kept, by the linkage that starts in October 2020 and renews itself
 *     idle ─late→ terminal                                 no day is given
 */
const BODY = `
departments: { desk: { id: 'department:mihon/desk', name: 窓口課, at: s1 } }
subjects: { person: { name: 申請者, at: s1 対象者 } }
sets: { form: { name: 申請書, about: person, list: 氏名, at: s1 項目, unassigned: { 氏名: 例 } } }
organisations: { maker: { name: 甲社, at: s1 委託先 } }
systems:
  terminal: { name: 端末, systemKind: TERMINAL, operator: department:mihon/desk, at: s1 }
  server: { name: サーバ, systemKind: SERVER, operator: maker, at: s1 }
entrustments:
  work: { name: 運用の委託, sheets: s1, parties: [{ is: maker, standing: CONTRACTED }], items: form, form: NOT_STATED, access: NOT_STATED,
    period: '令和2年4月1日から令和3年3月31日まで（次年度以降も同様）' }
linkages:
  link: { name: 結合, sheets: s2, partner: maker, items: form, period: '令和2年10月1日から令和3年3月31日まで（次年度以降も同様の結合を行う）' }
flows:
  send: { name: 送信, from: terminal, to: server, at: s1 内容 @L5, carries: form, governedBy: work }
  late: { name: 予備の送信, from: person, to: terminal, at: s1 内容, carries: form, governedBy: [] }
holdings:
  kept: { name: 保管, holder: server, at: s2 保管 @L55, keeps: form, governedBy: link }
`;
const SECOND = manifestOf(
  'papers/second.yaml',
  `paper: { id: second, scope: mihon, name: 二つ目, at: s1 }
sheets: { s1: { matterKind: PROCESSING, name: 件名, period: '令和2年10月1日から' } }\n`,
);
const { documents, problems } = buildCatalogue([vocabularyFile(), paperFile(BODY), SECOND]);

let api: ApiForTests;
beforeAll(async () => {
  expect(problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
  api = await openApi(documents, { facts: (scope) => cache.read(scope) });
  cache = new FactsCache(api.store);
});
afterAll(() => api.close());
let cache: FactsCache;

interface Answer {
  readonly changes: {
    readonly nodes: readonly {
      readonly day: string;
      readonly change: string;
      readonly fact: { readonly id: string };
    }[];
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const ALL_TIME = 'from: "0001-01-01", to: "9999-12-31"';

async function listed(args: string): Promise<readonly string[]> {
  const { changes } = await api.get<Answer>(`{ changes(${args}) { nodes { day change fact { id } } totalCount } }`);
  expect(changes.totalCount).toBe(changes.nodes.length);
  return changes.nodes.map(({ day, change, fact }) => `${day} ${change} ${fact.id}`);
}

const EVERY = [
  '2020-04-01 STARTS entrustment:mihon/tiny/work',
  '2020-04-01 STARTS flow:mihon/tiny/send',
  '2020-10-01 STARTS linkage:mihon/tiny/link',
  '2020-10-01 STARTS holding:mihon/tiny/kept',
  '2020-10-01 STARTS matter:mihon/second/s1',
  '2021-04-01 BECOMES_UNKNOWN entrustment:mihon/tiny/work',
  '2021-04-01 RENEWED linkage:mihon/tiny/link',
  '2021-04-01 BECOMES_UNKNOWN flow:mihon/tiny/send',
  '2021-04-01 RENEWED holding:mihon/tiny/kept',
];

describe('changes', () => {
  it('are listed by day, kind and fact, however far the two days are apart', async () => {
    expect(await listed(ALL_TIME)).toEqual(EVERY);
  });

  it('include both days, and an end or renewal stands on the day after the last', async () => {
    expect(await listed('from: "2020-10-01", to: "2020-10-01"')).toEqual(EVERY.slice(2, 5));
    expect(await listed('from: "2020-10-02", to: "2021-03-31"')).toEqual([]);
    expect(await listed('from: "2020-10-02", to: "2021-04-01"')).toEqual(EVERY.slice(5));
  });

  it('are paged by day, kind and fact, each once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let pages = 0; pages < 3; pages += 1) {
      const { changes }: Answer = await api.get<Answer>(
        `query($after: String) { changes(${ALL_TIME}, first: 4, after: $after) { nodes { day change fact { id } } totalCount
          pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      seen.push(...changes.nodes.map(({ day, change, fact }) => `${day} ${change} ${fact.id}`));
      expect([changes.totalCount, changes.pageInfo.hasNextPage]).toEqual([9, pages < 2]);
      after = changes.pageInfo.endCursor;
    }
    expect(seen).toEqual(EVERY);
  });

  it('are filtered by way, kind, paper, sheet, holder and municipality', async () => {
    expect(await listed(`${ALL_TIME}, filter: { changes: [RENEWED] }`)).toEqual([EVERY[6], EVERY[8]]);
    expect(await listed(`${ALL_TIME}, filter: { kinds: [FLOW] }`)).toEqual([EVERY[1], EVERY[7]]);
    expect(await listed(`${ALL_TIME}, filter: { document: "source-document:mihon/second" }`)).toEqual([EVERY[4]]);
    expect(await listed(`${ALL_TIME}, filter: { matter: "matter:mihon/tiny/s2" }`)).toEqual(
      [2, 3, 6, 8].map((n) => EVERY[n]),
    );
    expect(await listed(`${ALL_TIME}, filter: { holder: "system:mihon/tiny/terminal" }`)).toEqual([EVERY[1], EVERY[7]]);
    expect(
      await listed(`${ALL_TIME}, filter: { holder: "organisation:mihon/tiny/maker", kinds: [FLOW, HOLDING] }`),
    ).toEqual([1, 3, 7, 8].map((n) => EVERY[n]));
    expect(await listed(`${ALL_TIME}, municipality: "municipality:jp/mihon"`)).toEqual(EVERY);
  });

  it('tell the states before and after, the periods that turn, their places, who has to do with it, and what is undated', async () => {
    const { changes } = await api.get<{ readonly changes: Readonly<Record<string, unknown>> }>(
      `{ changes(from: "2021-01-01", to: "2021-12-31", filter: { kinds: [FLOW] }) { from to firstDay lastDay
          nodes { day dayBefore change before { inForce reasons } after { inForce reasons authorities { by { id } inForce } } planned
            periods { origin by { name } period { printed renews } } evidence { place } documents { name } holders { name } }
          counts { byChange { change count } byKind { kind count } byDocument { document { name } count } byHolder { holder { name } count } }
          undated { kind count } } }`,
    );
    expect(changes).toEqual({
      from: '2021-01-01',
      to: '2021-12-31',
      firstDay: '2020-04-01',
      lastDay: '2021-04-01',
      nodes: [
        {
          day: '2021-04-01',
          dayBefore: '2021-03-31',
          change: 'BECOMES_UNKNOWN',
          before: { inForce: 'YES', reasons: [] },
          after: {
            inForce: 'UNKNOWN',
            reasons: ['RENEWAL_NOT_STATED'],
            authorities: [{ by: { id: 'entrustment:mihon/tiny/work' }, inForce: 'UNKNOWN' }],
          },
          planned: false,
          periods: [
            {
              origin: 'ENTRUSTMENT',
              by: { name: '運用の委託' },
              period: { printed: '令和2年4月1日から令和3年3月31日まで（次年度以降も同様）', renews: true },
            },
          ],
          evidence: [{ place: '件名1' }],
          documents: [{ name: '小さな文書' }],
          holders: [{ name: '端末' }, { name: 'サーバ' }, { name: '窓口課' }, { name: '甲社' }],
        },
      ],
      counts: {
        byChange: [
          { change: 'STARTS', count: 0 },
          { change: 'RENEWED', count: 2 },
          { change: 'BECOMES_UNKNOWN', count: 2 },
          { change: 'UNKNOWN_OTHERWISE', count: 0 },
          { change: 'ENDS', count: 0 },
        ],
        byKind: [
          'ENTRUSTMENT',
          'LINKAGE',
          'FLOW',
          'HOLDING',
          'SYSTEM',
          'MIGRATION',
          'MATTER',
          'DEPARTMENT',
          'RULE_SET',
        ].map((kind, n) => ({ kind, count: n < 4 ? 1 : 0 })),
        byDocument: [{ document: { name: '小さな文書' }, count: 4 }],
        byHolder: [
          { holder: { name: '甲社' }, count: 4 },
          { holder: { name: 'サーバ' }, count: 2 },
          { holder: { name: '窓口課' }, count: 1 },
          { holder: { name: '端末' }, count: 1 },
        ],
      },
      undated: [
        { kind: 'ENTRUSTMENT', count: 0 },
        { kind: 'LINKAGE', count: 0 },
        { kind: 'FLOW', count: 1 },
        { kind: 'HOLDING', count: 0 },
      ],
    });
  });

  it('say the same as `effect` of the fact on the day and on the day before', async () => {
    const { changes } = await api.get<{
      readonly changes: {
        readonly nodes: readonly {
          readonly day: string;
          readonly dayBefore: string;
          readonly fact: { readonly id: string };
        }[];
      };
    }>(
      `{ changes(${ALL_TIME}, filter: { kinds: [FLOW, HOLDING, ENTRUSTMENT, LINKAGE] }) { nodes { day dayBefore fact { id } } } }`,
    );
    expect(changes.nodes).toHaveLength(8);
    const states = 'inForce reasons authorities { by { id } inForce }';
    for (const { day, dayBefore, fact } of changes.nodes) {
      const on = `before: effect(asOf: "${dayBefore}") { ${states} } after: effect(asOf: "${day}") { ${states} }`;
      const answer = await api.get<{
        readonly node: unknown;
        readonly changes: { readonly nodes: readonly { readonly fact: { readonly id: string } }[] };
      }>(
        `{ node(id: "${fact.id}") { id ... on Flow { ${on} } ... on Holding { ${on} } ... on Entrustment { ${on} } ... on Linkage { ${on} } }
           changes(from: "${day}", to: "${day}") { nodes { fact { id } before { ${states} } after { ${states} } } } }`,
      );
      const { fact: same, ...told } = answer.changes.nodes.find((one) => one.fact.id === fact.id) ?? { fact };
      expect(answer.node).toEqual({ id: same.id, ...told });
    }
  });

  it('days in the wrong order, days that do not exist, and pages of 0 and of a million are refused', async () => {
    const { errors } = await api.ask('{ changes(from: "2021-04-02", to: "2021-04-01") { totalCount } }');
    expect(errors?.map(({ message, extensions }) => [message, extensions['code']])).toEqual([
      [
        '「from」(2021-04-02)が「to」(2021-04-01)より後です。「from」を「to」と同じか、それより前の日にしてください。',
        'BAD_USER_INPUT',
      ],
    ]);
    expect(await codeOf('from: "2021-02-29", to: "2021-04-01"')).toBe('BAD_USER_INPUT');
    expect(await codeOf('from: "令和3年4月1日", to: "2021-04-01"')).toBe('BAD_USER_INPUT');
    expect(await codeOf(`${ALL_TIME}, first: 0`)).toBe('BAD_USER_INPUT');
    expect(await codeOf(`${ALL_TIME}, first: 1000000`)).toBe('BAD_USER_INPUT');
  });

  it('a cursor of other days, a reference of the wrong kind, and what is not in the record are refused', async () => {
    const { changes } = await api.get<Answer>(
      `{ changes(${ALL_TIME}, first: 1) { nodes { day change fact { id } } totalCount pageInfo { hasNextPage endCursor } } }`,
    );
    const cursor = changes.pageInfo.endCursor ?? '';
    expect(await codeOf(`from: "2020-01-01", to: "9999-12-31", after: "${cursor}"`)).toBe('BAD_USER_INPUT');
    expect(await codeOf(`${ALL_TIME}, filter: { holder: "matter:mihon/tiny/s1" }`)).toBe('BAD_USER_INPUT');
    expect(await codeOf(`${ALL_TIME}, filter: { holder: "system:mihon/none" }`)).toBe('NOT_FOUND');
    expect(await codeOf(`${ALL_TIME}, municipality: "municipality:jp/none"`)).toBe('NOT_FOUND');
  });

  it('of a record that is too large ask for one municipality', async () => {
    const held = cache;
    cache = new FactsCache(api.store, 3);
    expect(await codeOf(ALL_TIME)).toBe('LIMIT_EXCEEDED');
    cache = held;
  });
});

describe('dayState', () => {
  const ask = (of: string, asOf: string): Promise<unknown> =>
    api
      .get<{ readonly dayState: unknown }>(
        `{ dayState(of: "${of}", asOf: "${asOf}") { of { id } asOf effect { inForce } counts { kind inForce count }
            facts { nodes { fact { name } effect { inForce reasons } since until } totalCount } previousChange nextChange } }`,
      )
      .then(({ dayState }) => dayState);

  it('of a holder tells what it has to do with, since when and until when', async () => {
    expect(await ask('organisation:mihon/tiny/maker', '2020-12-01')).toEqual({
      of: { id: 'organisation:mihon/tiny/maker' },
      asOf: '2020-12-01',
      effect: null,
      counts: ['ENTRUSTMENT', 'LINKAGE', 'FLOW', 'HOLDING'].map((kind) => ({ kind, inForce: 'YES', count: 1 })),
      facts: {
        nodes: [
          ['運用の委託', '2020-04-01'],
          ['結合', '2020-10-01'],
          ['送信', '2020-04-01'],
          ['保管', '2020-10-01'],
        ].map(([name, since]) => ({
          fact: { name },
          effect: { inForce: 'YES', reasons: [] },
          since,
          until: '2021-03-31',
        })),
        totalCount: 4,
      },
      previousChange: '2020-10-01',
      nextChange: '2021-04-01',
    });
  });

  it('of a sheet tells its own state and those of what stands on it', async () => {
    expect(await ask('matter:mihon/second/s1', '2020-09-30')).toMatchObject({
      effect: { inForce: 'NO' },
      counts: [{ kind: 'MATTER', inForce: 'NO', count: 1 }],
      previousChange: null,
      nextChange: '2020-10-01',
    });
    expect(await ask('matter:mihon/tiny/s1', '2021-04-01')).toMatchObject({
      effect: null,
      counts: [
        { kind: 'ENTRUSTMENT', inForce: 'UNKNOWN', count: 1 },
        { kind: 'FLOW', inForce: 'UNKNOWN', count: 2 },
      ],
      nextChange: null,
    });
  });

  it('filters and pages its facts', async () => {
    const { dayState } = await api.get<{ readonly dayState: unknown }>(
      `{ dayState(of: "source-document:mihon/tiny", asOf: "2021-04-01") { facts(kinds: [FLOW, HOLDING], inForce: [UNKNOWN], first: 1) {
          nodes { fact { id } } totalCount pageInfo { hasNextPage } } } }`,
    );
    expect(dayState).toEqual({
      facts: { nodes: [{ fact: { id: 'flow:mihon/tiny/late' } }], totalCount: 2, pageInfo: { hasNextPage: true } },
    });
  });

  it('of what is no sheet, paper or holder, or is not there, is refused', async () => {
    const code = async (of: string): Promise<unknown> =>
      (await api.ask(`{ dayState(of: "${of}") { asOf } }`)).errors?.[0]?.extensions['code'];
    expect(await code('item-set:mihon/tiny/form')).toBe('BAD_USER_INPUT');
    expect(await code('organisation:mihon/none')).toBe('NOT_FOUND');
  });
});

async function codeOf(args: string): Promise<unknown> {
  return (await api.ask(`{ changes(${args}) { totalCount } }`)).errors?.[0]?.extensions['code'];
}
