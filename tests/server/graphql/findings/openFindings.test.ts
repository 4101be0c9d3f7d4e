import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../../server/catalogue/buildCatalogue.ts';
import { RULES } from '../../../../server/findings/allRules.ts';
import { FactsCache } from '../../../../server/findings/FactsCache.ts';
import { FindingsCache } from '../../../../server/findings/FindingsCache.ts';
import type { RecordFacts } from '../../../../server/findings/RecordFacts.ts';
import type { AnyRule } from '../../../../server/findings/Rule.ts';
import type { GraphStore } from '../../../../server/store/GraphStore.ts';
import { manifestOf, paperFile, vocabularyFile } from '../../../support/manifests.ts';
import { openApi, type ApiForTests } from '../../../support/ApiForTests.ts';

const BODY = `
attachments: { a: { name: 別紙1, holds: [FLOWS], inRecord: false, at: s1 @L3 } }
subjects: { b: { name: 乙, at: s1 @L2 }, c: { name: 丙, at: s2 @L60 } }
notes: [{ kind: CONTRADICTION, printed: 印刷, understood: 理解, changesAnswers: true, at: s2 @L70 }]
`;
const SECOND = manifestOf(
  'papers/second.yaml',
  `paper: { id: second, scope: mihon, name: 二つ目, at: s1 }
sheets: { s1: { matterKind: PROCESSING, name: 件名 } }
subjects: { d: { name: 丁, at: s1 } }\n`,
);
const { documents } = buildCatalogue([vocabularyFile(), paperFile(BODY), SECOND]);

let api: ApiForTests;
let factsCache: FactsCache;
let cache: FindingsCache;
beforeAll(async () => {
  api = await openApi(documents, {
    findings: (found, day) => cache.find(found, day),
    facts: (scope) => factsCache.read(scope),
  });
  factsCache = new FactsCache(api.store);
  cache = new FindingsCache();
});
afterAll(() => api.close());

interface Answer {
  readonly findings: {
    readonly nodes: readonly { readonly id: string }[];
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const ALL = [
  'PRINT_CHANGES_NO_ANSWER note:mihon/tiny/contradiction/印刷',
  'ATTACHMENT_IS_IN_RECORD attachment:mihon/tiny/a',
  'PEOPLE_ARE_COUNTED data-subject:mihon/second/d',
  'PEOPLE_ARE_COUNTED data-subject:mihon/tiny/b',
  'PEOPLE_ARE_COUNTED data-subject:mihon/tiny/c',
];

/** The check of a rule, broken at one fact. */
function failAt(id: string, rule: AnyRule): AnyRule['checkNode'] {
  return (node, facts, day) => {
    if (node.id === id) throw new Error('no number');
    return rule.checkNode(node, facts, day);
  };
}

async function idsOf(args: string): Promise<readonly string[]> {
  const { findings } = await api.get<Answer>(`{ findings(${args}) { nodes { id } totalCount } }`);
  expect(findings.totalCount).toBe(findings.nodes.length);
  return findings.nodes.map(({ id }) => id);
}

describe('findings', () => {
  it('are paged, the most serious first, each once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let pages = 0; pages < 3; pages += 1) {
      const answer: Answer = await api.get<Answer>(
        'query($after: String) { findings(first: 2, after: $after) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...answer.findings.nodes.map(({ id }) => id));
      expect(answer.findings.totalCount).toBe(5);
      expect(answer.findings.pageInfo.hasNextPage).toBe(pages < 2);
      after = answer.findings.pageInfo.endCursor;
    }
    expect(seen).toEqual(ALL);
  });

  it('take what they are about from the facts that were read: the store is not asked for them again', async () => {
    const query = '{ findings(first: 5) { nodes { subject { id name } } } }';
    await api.get(query);
    api.takeStatements();
    const answer = await api.get<{ readonly findings: { readonly nodes: readonly { readonly subject: unknown }[] } }>(
      query,
    );
    expect(answer.findings.nodes.map(({ subject }) => subject)).toContainEqual({
      id: 'data-subject:mihon/second/d',
      name: '丁',
    });
    expect(api.takeStatements()).toEqual([]);
  });

  it('paper by paper stand in the order of the text', async () => {
    expect(await idsOf('orderBy: PAPER')).toEqual([ALL[2], ALL[3], ALL[1], ALL[4], ALL[0]]);
  });

  it('are filtered by rule, severity, paper, sheet, subject and acknowledgement', async () => {
    expect(await idsOf('filter: { rules: [PEOPLE_ARE_COUNTED] }')).toEqual(ALL.slice(2));
    expect(await idsOf('filter: { severities: [SUSPECTED_ERROR] }')).toEqual([ALL[0]]);
    expect(await idsOf('filter: { document: "source-document:mihon/second" }')).toEqual([ALL[2]]);
    expect(await idsOf('filter: { matter: "matter:mihon/tiny/s2" }')).toEqual([ALL[0], ALL[4]]);
    expect(await idsOf('filter: { subject: "data-subject:mihon/tiny/b" }')).toEqual([ALL[3]]);
    expect(await idsOf('filter: { acknowledged: true }')).toEqual([]);
    expect(await idsOf('filter: { acknowledged: false, municipality: "municipality:jp/mihon" }')).toEqual(ALL);
  });

  it('are counted by severity, rule and paper, whatever these filters leave', async () => {
    const { findings } = await api.get<{ readonly findings: Readonly<Record<string, unknown>> }>(
      `{ findings(filter: { severities: [NOTATION], asOf: "2021-01-01" }) { totalCount day failures { rule { id } at { id } } counts {
          bySeverity { severity count } byDocument { document { name } count } } } }`,
    );
    expect(findings).toEqual({
      totalCount: 0,
      day: '2021-01-01',
      failures: [],
      counts: {
        bySeverity: [
          { severity: 'SUSPECTED_ERROR', count: 1 },
          { severity: 'CHECK', count: 0 },
          { severity: 'GAP', count: 4 },
          { severity: 'NOTATION', count: 0 },
        ],
        byDocument: [
          { document: { name: '二つ目' }, count: 1 },
          { document: { name: '小さな文書' }, count: 4 },
        ],
      },
    });
  });

  it('tell their rule in both languages, the facts, and what to write to acknowledge them', async () => {
    const { findings } = await api.get<{ readonly findings: { readonly nodes: readonly unknown[] } }>(
      `{ findings(filter: { rules: [ATTACHMENT_IS_IN_RECORD] }) { nodes { rule { id title titleEn } subject { id name } otherCount
          others { id } message messageEn printed evidence { place lines { from } } day since facts acknowledgement { by } } } }`,
    );
    expect(findings.nodes).toEqual([
      {
        rule: {
          id: 'ATTACHMENT_IS_IN_RECORD',
          title: '文書が引く資料や図が収録されている',
          titleEn: 'Attachments and figures that a paper refers to are in the record.',
        },
        subject: { id: 'attachment:mihon/tiny/a', name: '別紙1' },
        otherCount: 1,
        others: [{ id: 'matter:mihon/tiny/s1' }],
        message: '「別紙1」が収録されていません。その流れはわかりません。',
        messageEn: '"別紙1" is not in the record; its flows are unknown.',
        printed: null,
        evidence: [{ place: '件名1', lines: { from: 3 } }],
        day: '2020-07-01',
        since: null,
        facts: expect.stringMatching(/^[0-9a-f]{16}$/u) as string,
        acknowledgement: null,
      },
    ]);
  });

  it('of a rule that fails at one fact still come from all others, and the answer names the rule and the fact', async () => {
    const held = cache;
    const failing = RULES.map((rule) =>
      rule.id !== 'PEOPLE_ARE_COUNTED' ? rule : { ...rule, checkNode: failAt('data-subject:mihon/tiny/b', rule) },
    );
    cache = new FindingsCache(failing);
    const { findings } = await api.get<Answer>(
      '{ findings { nodes { id } totalCount failures { rule { id } at { id name } } } }',
    );
    cache = held;
    expect(findings).toEqual({
      nodes: ALL.filter((id) => !id.endsWith('/b')).map((id) => ({ id })),
      totalCount: 4,
      failures: [{ rule: { id: 'PEOPLE_ARE_COUNTED' }, at: { id: 'data-subject:mihon/tiny/b', name: '乙' } }],
    });
  });

  it('of a record that is too large are LIMIT_EXCEEDED, and the message says what to narrow', async () => {
    const { data, errors } = await openWith(3).ask('{ findings { totalCount } }');
    expect([data, errors?.map(({ message, extensions }) => [extensions['code'], message])]).toEqual([
      null,
      [['LIMIT_EXCEEDED', expect.stringContaining('「filter.municipality」で自治体を絞ってください')]],
    ]);
  });

  it('read the facts once a revision, however often and for whatever day they are asked for', async () => {
    const read: string[] = [];
    const counting: Pick<GraphStore, 'read'> = {
      read: (statement, params) => {
        read.push(statement.name.replace(/\..*/u, ''));
        return api.store.read(statement, params);
      },
    };
    const own = new FactsCache(counting);
    const find = async (day: string) => cache.find((await own.read(undefined)) as RecordFacts, day);
    await Promise.all([find('2020-07-01'), find('2020-07-01')]);
    await find('2021-07-01');
    expect(read.filter((name) => name === 'factsOf')).toHaveLength(6);
  });

  it('of a record that is too large ask for one municipality', async () => {
    const { errors } = await openWith(3).ask('{ findings { totalCount } }');
    expect(errors?.map(({ message }) => message)).toEqual([
      `記録の事実が ${facts()} 件あり、一度に点検できる 3 件を超えています。「filter.municipality」で自治体を絞ってください。`,
    ]);
  });

  it('a cursor of another question, a reference that is none and a page of 0 are refused', async () => {
    const ask = async (args: string): Promise<unknown> =>
      (await api.ask(`{ findings(${args}) { totalCount nodes { id } } }`)).errors?.[0]?.extensions['code'];
    const { findings } = await api.get<Answer>(
      '{ findings(first: 1) { nodes { id } totalCount pageInfo { endCursor hasNextPage } } }',
    );
    expect(await ask(`orderBy: RULE, after: "${findings.pageInfo.endCursor ?? ''}"`)).toBe('BAD_USER_INPUT');
    expect(await ask('filter: { document: "なし" }')).toBe('BAD_USER_INPUT');
    expect(await ask('first: 0')).toBe('BAD_USER_INPUT');
  });
});

it('findingRules lists every rule once, in order', async () => {
  const { findingRules } = await api.get<{
    readonly findingRules: readonly { readonly id: string; readonly toDo: string }[];
  }>('{ findingRules { id severity title titleEn reason reasonEn toDo toDoEn } }');
  expect(findingRules).toHaveLength(40);
  expect(findingRules[0]).toMatchObject({ id: 'PERIOD_ENDS_AFTER_START', severity: 'SUSPECTED_ERROR' });
});

function facts(): number {
  return documents.flatMap(({ nodes }) => nodes).length;
}

/** The same store, with a smaller limit. */
function openWith(most: number): Pick<ApiForTests, 'ask'> {
  const small = new FactsCache(api.store, most);
  return {
    ask: async (query) => {
      const held = factsCache;
      factsCache = small;
      try {
        return await api.ask(query);
      } finally {
        factsCache = held;
      }
    },
  };
}
